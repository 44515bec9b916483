import type { Passage } from '@/lib/model/page';
import type { Profile } from './profile';
import { plainWords } from './words';

/** One such action may stand in a form that is filled in: another section of a letter, another group of fields. */
const fewest = 2;

/** Whether a form is being built here instead of filled in: there are actions that add several kinds of things to it. */
export const isFormBuilder = (passages: readonly Passage[], { against }: Profile): boolean => {
  const acting = passages.filter(({ role }) => role === 'button' || role === 'menu');
  const added = acting.map(({ text }) => plainWords(text).trim()).filter((words) => against.builds.includes(words));
  return new Set(added).size >= fewest;
};
