import type { Page, Passage } from '@/lib/model/page';
import type { Profile } from './profile';
import { plainWords } from './words';

const says = (passage: Passage, verbs: readonly string[]): boolean => {
  const words = plainWords(passage.text);
  return verbs.some((verb) => words.includes(` ${verb} `));
};

/** A link that stands for a button: its words begin with the action, right after the fields that it keeps. */
const startsWithAction = /^\W*(?:authori[sz]e|sign|complete|submit|finali[sz]e|verify|save|update|approve)\b.{0,24}$/i;
const mostBetween = 8;

const isAction = (passages: readonly Passage[], at: number): boolean => {
  const { role, text } = passages[at] as Passage;
  if (role === 'button') return true;
  return (
    role === 'menu' &&
    startsWithAction.test(text) &&
    passages.slice(Math.max(0, at - mostBetween), at).some(({ control, editable }) => control !== undefined && editable === true)
  );
};

/** The page's actions that end or keep a piece of work: sign, complete, save, send and the like. */
export const commitButtons = (page: Page, profile: Profile): readonly Passage[] =>
  page.passages.filter(
    (passage, at) => passage.text.length <= 60 && isAction(page.passages, at) && says(passage, profile.commits),
  );

/** A field by which something is found in what stands there already. */
const looksFor =
  /^\W*(?:find|search|filter|go to|page|zoom|sort|jump|show|view)\b|^\W*(?:(?:other |all |recent )?(?:documents?|letters?|versions?|episodes?|encounters?))\W*$/i;

/** Whether work is left to do: a field to fill in with an action to keep it, or an action that completes, signs, verifies or sends. */
export const hasWork = (passages: readonly Passage[], profile: Profile): boolean => {
  const buttons = passages.filter((_, at) => isAction(passages, at));
  const fillable = passages.some(
    ({ control, editable, label }) => control !== undefined && editable === true && !looksFor.test(label),
  );
  return (
    buttons.some((button) => says(button, profile.completes)) ||
    (fillable && buttons.some((button) => says(button, profile.commits)))
  );
};
