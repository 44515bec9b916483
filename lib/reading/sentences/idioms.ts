import type { Unit } from './units';

/** Whether a word that looks like a verb is none here, but part of a turn of phrase or a thing. */
export const isIdiom = (units: readonly Unit[], at: number): boolean => {
  const word = units[at]?.word ?? '';
  const next = units[at + 1]?.word ?? '';
  const afterTo = units[at - 1]?.of === 'to' ? (units[at - 2]?.word ?? '') : null;
  // "Nothing to do with her hip".
  if (word === 'do' && afterTo !== null && /^(?:with|w|w\/)$/.test(next)) return true;
  // "The right thing to do", "a lot to do".
  if (word === 'do' && afterTo !== null && /^(?:things?|lot|much|best)$/.test(afterTo)) return true;
  // "Request put through": a thing, and no asking.
  if (word === 'request' && /^(?:put|sent|made|in|gone|went|submitted|raised|placed|put in)$/.test(next)) return true;
  // "No routine follow up".
  if (word === 'follow' && next === 'up' && /^(?:other|not)$/.test(units[at - 1]?.of ?? '')) return true;
  // "Next pick up 22/12".
  if (word === 'pick' && next === 'up' && /^(?:next|first|last|daily)$/.test(units[at - 1]?.word ?? '')) return true;
  // "Report comes to Dr Varga": a thing.
  if (
    word === 'report' &&
    /^(?:comes?|goes|go|will|is|to|by|back|awaited|pending)$/.test(next) &&
    units[at - 1]?.of !== 'to' &&
    units[at - 1]?.of !== 'please'
  )
    return true;
  // "It takes three weeks to".
  return /^t(?:akes?|ook)$/.test(word) && units[at - 1]?.word === 'it';
};
