import { describe, expect, it } from 'vitest';
import { type DraftPart, type DraftPassage, draftPart } from '@/lib/page/draft';
import { fold } from '@/lib/page/fold';

const words = (text: string): DraftPassage => ({ type: 'passage', role: 'text', text, label: '', tab: '', node: document.body });

const part = (kind: DraftPart['kind'], ...items: DraftPart['items']): DraftPart => {
  const made = draftPart(kind);
  made.items.push(...items);
  return made;
};

describe('folding', () => {
  it('takes chains of boxes around one thing for that thing', () => {
    const root = part('page', part('group', part('section', part('group', words('Plan')))));
    fold(root);
    expect(root.items).toEqual([words('Plan')]);
  });

  it('keeps a box around several things', () => {
    const root = part('page', part('group', words('Plan'), words('Advice')));
    fold(root);
    expect(root.items).toHaveLength(1);
    expect(root.items[0]).toMatchObject({ kind: 'group' });
  });

  it('drops what is empty', () => {
    const root = part('page', part('form', part('group')), words('Plan'));
    fold(root);
    expect(root.items).toEqual([words('Plan')]);
  });

  it.each(['frame', 'dialog', 'form', 'navigation', 'banner', 'footer', 'aside', 'tab', 'table'] as const)(
    'keeps a %s around one thing: what it is matters',
    (kind) => {
      const root = part('page', part(kind, words('Plan')));
      fold(root);
      expect(root.items[0]).toMatchObject({ type: 'part', kind });
    },
  );

  it('keeps a cell of a grid that holds one thing', () => {
    const table: DraftPart = { ...part('group', words('Ramipril')), grid: { title: '', header: [], rows: [] } };
    const root = part('page', table);
    fold(root);
    expect(root.items).toEqual([table]);
  });
});
