import { describe, expect, it } from 'vitest';
import { type AxNode, linesOf, walkTree } from './ax.ts';
import { checklistName } from './checklist-names.ts';

const node = (role: string, name = '', children: AxNode[] = []): AxNode => ({
  role,
  name,
  description: '',
  properties: {},
  children,
});

const checklist = node('complementary', checklistName.discharge, [
  node('heading', 'Needs attention', [node('StaticText', 'Needs attention')]),
  node('list', '', [
    node('listitem', '', [
      node('paragraph', '', [
        node('StaticText', 'Refer to '),
        node('strong', '', [node('StaticText', 'cardiology')]),
        node('StaticText', 'yourself'),
      ]),
      node('button', 'Show on page', [node('StaticText', 'Show')]),
    ]),
  ]),
]);

describe('a checklist reads as a screen reader gets it', () => {
  it('one line for each heading, paragraph and control', () => {
    expect(linesOf(checklist)).toEqual(['Needs attention', 'Refer to cardiology yourself', '[Show on page]']);
  });

  it('every node in reading order', () => {
    expect([...walkTree(checklist)].map(({ role }) => role).slice(0, 4)).toEqual([
      'complementary',
      'heading',
      'StaticText',
      'list',
    ]);
  });
});
