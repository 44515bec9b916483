import { describe, expect, it } from 'vitest';
import { ceilings, weights } from '@/lib/screens/evidence';
import { wordsOf } from '@/lib/screens/profile-words';
import generic from '@/lib/screens/profiles/generic.json' with { type: 'json' };
import { Tally } from '@/lib/screens/tally';

const tally = () => new Tally(wordsOf(generic));

describe('a tally', () => {
  it('counts a phrase once in a place, however often it is written', () => {
    const counted = tally();
    counted.count('label', 'Discharge date');
    counted.count('label', 'Discharge date:');
    expect(counted.total('discharge')).toBe(weights.label.strong);
    expect(counted.evidence.discharge).toEqual(['label: discharge date']);
  });

  it('counts a share of it where the words stand for less', () => {
    const counted = tally();
    counted.count('heading', 'Discharge summary', 0.5, 'title');
    expect(counted.total('discharge')).toBe(weights.heading.strong / 2);
    expect(counted.evidence.discharge).toEqual(['title: discharge summary']);
  });

  it('stops at the ceiling of a place: a long form is no surer than a short one', () => {
    const counted = tally();
    for (const name of generic.screens.discharge.label.strong) counted.count('label', name);
    expect(counted.total('discharge')).toBe(ceilings.label);
  });
});
