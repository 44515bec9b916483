import type { Act } from '@/lib/model/facts';
import { serviceIn } from './services';
import { testIn } from './tests';

/** Where the words begin that say to whom: "refer him on to the falls clinic". */
const towards = /\b(?:to|into|onto|with)\b/gi;
/** Words of its name before the service: "first fit" clinic. */
const noName = '(?!(?:the|a|an|our|your|his|her|their|local|have|see|be|get|him|them|you|us|refer|send|ask)\\b)';
const ofIt = new RegExp(`^\\s*(?:(?:the|a|an|our|your|his|her|their|local) )*((?:${noName}[a-z][a-z-]* ){1,2})$`, 'i');
/** These name no test. */
const anyTest = /^(?:results?|reports?|tests?|investigations?|levels?|samples?|specimens?|screen|imaging|lab\w*)$/i;

/**
 * What a statement is about, in the page's own words: the service to refer to, the test whose result it is; '' where it is not told.
 */
export const aboutOf = (act: Act, words: string): string => {
  if (act === 'result') {
    const test = testIn(words);
    return anyTest.test(test) ? '' : test;
  }
  if (act !== 'refer') return '';
  for (const { index, 0: word } of [...words.matchAll(towards)].reverse()) {
    const rest = words.slice(index + word.length).split(/[.;,]|\b(?:for|because|as|if|and)\b/i)[0] ?? '';
    const service = serviceIn(rest);
    if (service) return `${ofIt.exec(rest.slice(0, rest.indexOf(service)))?.[1] ?? ''}${service}`;
  }
  return serviceIn(words);
};
