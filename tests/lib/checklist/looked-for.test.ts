import { expect, it } from 'vitest';
import { lookedFor } from '@/lib/checklist/looked-for';
import { ruleIds } from '@/lib/model/reminder';
import { factsOf } from './samples';

const words = { quote: 'Fit note issued to 4 December', passage: 2, place: 'Advice' };

it('says of each thing that a duty turns on whether this screen has it', () => {
  const facts = factsOf({ fitNote: { issued: words, notNeeded: null, work: null } });
  expect(lookedFor('fit-note', facts).filter(({ found }) => found)).toEqual([
    { words: 'A fit note issued or promised', found: true },
  ]);
});

it.each(ruleIds)('finds nothing of %s on a screen that says nothing', (rule) => {
  const looked = lookedFor(rule, factsOf());
  expect(looked.length).toBeGreaterThan(0);
  expect(looked.filter(({ found }) => found)).toEqual([]);
});
