import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page, Part, Passage, PassageRole } from '@/lib/model/page';
import { screenKinds } from '@/lib/model/screen';
import generic from '@/lib/screens/profiles/generic.json' with { type: 'json' };
import { recogniseScreen } from '@/lib/screens/recognise';
import { scoresOf } from '@/lib/screens/score';
import { roles } from '../reading/page-builder';

const phrases = screenKinds.flatMap((kind) =>
  Object.values(generic.screens[kind]).flatMap(({ strong, weak }) => [...strong, ...weak]),
);
const words = fc.oneof(
  fc.constantFrom(
    ...phrases,
    ...generic.against.heading,
    ...generic.commits,
    'NHS 999 028 1147',
    'Diagnosis',
    'Plan',
    'Dear Doctor',
  ),
  fc.string({ maxLength: 40 }),
);

const passage = fc.record({
  role: fc.constantFrom(...roles),
  text: words,
  label: fc.oneof(fc.constant(''), words),
  tab: fc.constantFrom('', '', 'Plan'),
  control: fc.constantFrom(undefined, 'text', 'line', 'list', 'box', 'editor') as fc.Arbitrary<'text' | undefined>,
});

type Loose = Pick<Passage, 'role' | 'text' | 'label' | 'tab'> & { readonly control: 'text' | undefined };

const pageOf = (loose: readonly Loose[], title = ''): Page => {
  const passages = loose.map(
    ({ control, ...rest }, id): Passage => ({
      id,
      section: '',
      part: id % 2,
      ...rest,
      ...(control ? { control, editable: true } : {}),
    }),
  );
  const end = passages.length;
  const parts: Part[] = [
    { id: 0, parent: -1, kind: 'page', name: '', first: 0, end },
    { id: 1, parent: 0, kind: 'form', name: '', first: 0, end },
  ];
  return { title, path: '/', framed: false, passages, parts, tables: [], unread: [] };
};

describe('recognising', () => {
  it('never throws, and finds a part of the page or nothing', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 30 }), words, fc.boolean(), (loose, title, framed) => {
        const page = { ...pageOf(loose, title), framed };
        const screen = recogniseScreen(page);
        expect(screen === null || page.parts[screen.part] !== undefined).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on numbers that lead nowhere', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 10 }), fc.integer({ min: -3, max: 40 }), (loose, stray) => {
        const page = pageOf(loose);
        const passages = page.passages.map((passage) => ({ ...passage, part: stray }));
        const tables = [{ part: stray, title: '', columns: ['Drug', 'Dose'], rows: [], tab: '' }];
        expect(() => recogniseScreen({ ...page, passages, tables })).not.toThrow();
      }),
    );
  });
});

describe('evidence taken away', () => {
  const scoreOf = (page: Page, kind: string): number =>
    scoresOf(page, page.parts[0] as Part, generic).find((score) => score.kind === kind)?.score ?? Number.NaN;

  const told = fc.constantFrom(...screenKinds).chain((kind) =>
    fc.tuple(
      fc.constant(kind),
      fc.constantFrom('label', 'button', 'option' as const).chain((place) => {
        const { strong, weak } = generic.screens[kind][place as 'label'];
        return fc.tuple(fc.constant(place as PassageRole), fc.constantFrom(...strong, ...weak, 'discharge'));
      }),
    ),
  );

  it('never makes a kind more likely', () => {
    fc.assert(
      fc.property(fc.array(passage, { maxLength: 20 }), told, (loose, [kind, [role, text]]) => {
        const without = pageOf(loose);
        const own = { role, text, label: '', tab: '', control: undefined };
        const withIt = pageOf([...loose, own]);
        // An action may be one of a look-alike as well; then it speaks against every kind.
        fc.pre(role !== 'button' || !generic.against.button.includes(text));
        expect(scoreOf(without, kind)).toBeLessThanOrEqual(scoreOf(withIt, kind) + 1e-9);
      }),
      { numRuns: 300 },
    );
  });
});
