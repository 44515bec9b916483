import { describe, expect, it } from 'vitest';
import { isLeftToGp } from './say';

describe('what goes to the GP is left there', () => {
  it.each([
    ['a question that should go there', 'Any question should be addressed to the surgery'],
    ['a question that the family is to put', 'Daughter to ask the GP questions about the stent'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('query', text)).toBe(true);
  });

  it.each([
    ['a question that goes to the hospital', 'Any question should be addressed to the ward'],
    ['a question that has been put all along', 'Daughter has been asking the GP questions about the stent'],
    ['a denied question', 'No questions are to be sent to the GP'],
  ])('but not %s: %s', (_, text) => {
    expect(isLeftToGp('query', text)).toBe(false);
  });

  it('unless it is only on its way there', () => {
    expect(isLeftToGp('result', 'The scan report is on its way to the GP')).toBe(false);
    expect(isLeftToGp('result', 'The scan report is for the GP to act on')).toBe(true);
  });

  it('and a denial of another thing denies nothing of it', () => {
    const letter = { addressee: 'gp' } as const;
    expect(isLeftToGp('query', 'Nothing new is asked of you, questions to you as ever', letter)).toBe(true);
    expect(isLeftToGp('query', 'Nothing new is asked of you', letter)).toBe(false);
  });
});
