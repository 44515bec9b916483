import { describe, expect, it } from 'vitest';
import { screenKinds } from '@/lib/model/screen';
import { places } from '@/lib/screens/profile';
import generic from '@/lib/screens/profiles/generic.json' with { type: 'json' };
import { plainWords } from '@/lib/screens/words';

const lists = [
  ...screenKinds.flatMap((kind) =>
    places.flatMap((place) =>
      (['strong', 'weak'] as const).map((s) => [`${kind} ${place} ${s}`, generic.screens[kind][place][s]] as const),
    ),
  ),
  ['against heading', generic.against.heading] as const,
  ['against button', generic.against.button] as const,
  ['against builds', generic.against.builds] as const,
  ['commits', generic.commits] as const,
  ['completes', generic.completes] as const,
];

describe('the generic profile', () => {
  it.each(lists)('%s: every phrase stands in plain spelling, or it would never be found', (_, phrases) => {
    expect((phrases as readonly string[]).filter((phrase) => plainWords(phrase).trim() !== phrase)).toEqual([]);
  });

  it.each(lists)('%s: no phrase stands twice', (_, phrases) => expect(new Set(phrases).size).toBe(phrases.length));

  it('holds no phrase that is strong and weak for the same kind', () => {
    const both = screenKinds.flatMap((kind) =>
      places.flatMap((place) => {
        const { strong, weak } = generic.screens[kind][place] as { strong: readonly string[]; weak: readonly string[] };
        return strong.filter((phrase) => weak.includes(phrase));
      }),
    );
    expect(both).toEqual([]);
  });

  it('counts every action that completes among those that keep work', () => {
    expect(generic.completes.filter((verb) => !generic.commits.includes(verb))).toEqual([]);
  });
});
