import { describe, expect, it } from 'vitest';
import { topicsIn } from '@/lib/reading/statements/topics';

describe('words speak of', () => {
  it.each([
    ['appointment', 'nothing heard from the clinic', 'nothing to eat at the clinic'],
    ['appointment', 'hears nothing from us', 'hears nothing in the left ear'],
    ['appointment', 'unsure if the scan is booked', 'unsure of the scan'],
    ['appointment', 'to see that the scan has been arranged', 'to see the scan'],
    ['appointment', 'follow-up with us', 'follow-up at home'],
    ['question', 'wanted to understand the stent', 'wanted to sell the stent'],
    ['question', 'if there is anything to ask', 'if there is anything to eat'],
    ['question', 'points you would like to raise', 'points you scored'],
    ['question', "if she can't remember the plan", 'if she remembers the plan'],
    ['question', "he couldn't understand the plan", 'he understood the plan'],
    ['note', 'his employer wants this in writing', 'his bank wants this in writing'],
    ['note', 'a note that he may be off sick', 'a note that he is well'],
    ['note', 'the employer needs a note', 'the employer needs a reply'],
    ['result', 'the scan report', 'a copy of the scan report'],
    ['result', 'the results', 'the enclosed results'],
  ] as const)('a %s: %s, but not: %s', (topic, words, others) => {
    expect([topicsIn(words).has(topic), topicsIn(others).has(topic)]).toEqual([true, false]);
  });
});
