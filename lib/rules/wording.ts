import type { Medicine } from '../model/facts';

/** Keeps a number and its unit on one line. */
const noBreakSpace = '\u00a0';

/** "1 day", "7 duties": the number and the word, kept on one line. */
export function amount(number: number, one: string, many = `${one}s`): string {
  return `${number}${noBreakSpace}${number === 1 ? one : many}`;
}

/** A long text cut at a word, for titles only; the message and the evidence hold it in full. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  const atWord = cut.lastIndexOf(' ');
  return `${(atWord > most / 2 ? cut.slice(0, atWord) : cut).replace(/[\s,;:(–-]+$/u, '')}…`;
}

/** How the days of a supply were worked out; '' where that says no more than the days. */
export function workingOf({ days, working }: Pick<Medicine, 'days' | 'working'>): string {
  const how = working.replace(/^written: /, '');
  const daysAlone = days === null ? '' : amount(days, 'day').replace(noBreakSpace, ' ');
  return how === daysAlone ? '' : how;
}

/** "diagnosis, medication and plan". */
export function inWords(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}
