import { type Reading, type Said, said } from './said';
import { namesResult, namesTest } from './tests';

/** A set time ahead: a new test, not a result. */
export const inTime =
  /\b(?:in|after|within|at|for|every|over)\s+(?:the next\s+)?(?:\d+|one|two|three|four|six|a few|\d+\s*-\s*\d+)\s*(?:\/\s*(?:7|52|12)|d(?:ays?)?\b|w(?:ee)?ks?\b|months?|yrs?|years?)|\b\d+\s*\/\s*(?:7|52|12)\b|\b(?:weekly|monthly|annual(?:ly)?|regular(?:ly)?|\d+ (?:days|weeks|months)|3-monthly|\d+ monthly|fortnightly|yearly|next week)\b/i;

/** What is left to somebody without a verb: "over to GP", "responsibility: GP", "U&E, GP, 10 days", "results from my secretary". */
export const readHandedOver = (
  text: string,
  lead: string,
  before: string,
  { addressee, owner }: Reading['context'],
): Said | null => {
  const withGp =
    addressee === 'gp' ? /\b(?:gp|surgery|practice|with you|yourselves)\b/i : /\b(?:gp|surgery|practice|own doctor)\b/i;
  if (
    /\b(?:over to|to|with|for|c\/o)\s+(?:the |own |your |their )?(?:gp|surgery)\b(?: (?:for|to) (?:action|follow|review|f\/u))?\W*$/i.test(
      text,
    ) &&
    !/\b(?:nothing|no|none|nil|not)\b/i.test(text) &&
    !inTime.test(text)
  )
    return said('result', 'gp', 'asked', 0);
  if (/\b(?:responsib\w+|action|owner|follow.?up|whose?)\b/i.test(lead) && namesTest(`${before} ${text}`)) {
    if (/^\W*(?:own |the )?(?:gp|surgery|practice)\b/i.test(text)) return said('result', 'gp', 'asked', 0);
    if (/\b(?:team|ward|consultant|us|dr|mr|miss|mrs|ms|clinic|hospital)\b/i.test(text))
      return said('result', 'hospital', 'promised', 0);
  }
  if (namesTest(text) && inTime.test(text) && withGp.test(text) && !namesResult(text) && !/\b(?:not|no need|n't)\b/i.test(text))
    return said('test', 'gp', 'asked', 0);
  if (owner === 'gp' && namesTest(text) && !/\b(?:no|none|nil|not|n't|done|normal|booked|we|us|ward|clinic)\b/i.test(text))
    return said(
      namesResult(text) || /\b(?:outstanding|pending|await\w*)\b/i.test(`${lead} ${text}`) ? 'result' : 'test',
      'gp',
      'asked',
      0,
    );
  const gpHolds =
    /\bresults?\b[^.;]{0,40}\b(?:with|sent to|available (?:from|at|via)|at|go to|from)\b[^.;]{0,16}\b(?:gp|surgery|practice|own doctor)\b/i;
  const turns = /\b(?:appointment with|make an appointment|see|ring|call|contact|speak|discuss|give them a call|ask)\b/i;
  if (
    addressee === 'patient' &&
    ((gpHolds.test(text) && !/\bcopy\b/i.test(text)) ||
      (withGp.test(text) && turns.test(text) && (namesResult(`${lead} ${text}`) || /\bscan|bloods?|test\b/i.test(text))))
  )
    return said('result', 'patient-via-gp', 'asked', 0);
  if (
    /\b(?:i|we) (?:will|shall)\b[^.;]{0,16}\bbe in touch\b/i.test(text) &&
    (namesResult(text) || /\bscan|bloods?\b/i.test(text))
  )
    return said('result', 'hospital', 'promised', 0);
  const fromHospital =
    /\b(?:from|via|by|with|contact|ring|call|come (?:back )?to|back to|see (?:us|me)|in)\s+(?:the |our |my )?(?:us|secretar\w+|clinic|ward|team|post|letter|consultant|hospital|nurse\w*|cns)\b/i;
  if (
    (namesResult(text) || /\boutcome|discuss the scan\b/i.test(text)) &&
    fromHospital.test(text) &&
    !withGp.test(text.replace(/\bcop(?:y|ied)\b[^.;]{0,24}/i, '')) &&
    !/\b(?:await\w*|pending)\b/i.test(text)
  )
    return said('result', 'hospital', 'promised', 0);
  return /\bto us\b[^.;]{0,10};?$/i.test(text) ? said('result', 'hospital', 'promised', 0) : null;
};
