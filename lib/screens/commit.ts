import type { Page, Passage } from '@/lib/model/page';
import type { Profile } from './profile';
import { plainWords } from './words';

const says = (passage: Passage, verbs: readonly string[]): boolean => {
  const words = plainWords(passage.text);
  return verbs.some((verb) => words.includes(` ${verb} `));
};

/** The page's actions that end or keep a piece of work: sign, complete, save, send and the like. */
export const commitButtons = (page: Page, profile: Profile): readonly Passage[] =>
  page.passages.filter((passage) => passage.role === 'button' && passage.text.length <= 60 && says(passage, profile.commits));

/** A field by which something is found in what stands there already. */
const looksFor =
  /^\W*(?:find|search|filter|go to|page|zoom|sort|jump|show|view)\b|^\W*(?:(?:other |all |recent )?(?:documents?|letters?|versions?|episodes?|encounters?))\W*$/i;

/** Whether work is left to do: a field to fill in with an action to keep it, or an action that completes, signs, verifies or sends. */
export const hasWork = (passages: readonly Passage[], profile: Profile): boolean => {
  const buttons = passages.filter(({ role }) => role === 'button');
  const fillable = passages.some(
    ({ control, editable, label }) => control !== undefined && editable === true && !looksFor.test(label),
  );
  return (
    buttons.some((button) => says(button, profile.completes)) ||
    (fillable && buttons.some((button) => says(button, profile.commits)))
  );
};
