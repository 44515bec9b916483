/**
 * What words say of who prescribes a shared-care medicine. The contract needs the individual GP's confirmed acceptance for the individual
 * patient: a letter sent, a form enclosed or silence is none.
 */
export type Prescribing =
  /** The GP is asked to prescribe, continue or take over. */
  | 'gp-asked'
  /** Shared care is asked for, or said to be planned. */
  | 'requested'
  /** The hospital keeps prescribing or supplying. */
  | 'hospital'
  /** It does so until the GP has accepted. */
  | 'hospital-meanwhile'
  /** The GP has accepted, or it runs under an existing agreement. */
  | 'accepted';

const gp = "(?:gp'?s?|g\\.p\\.|surgery|practice|primary care|family doctor|dr\\.? [a-z'-]+|doctor)";
const acts =
  '(?:carry on with(?! your)|continu\\w*|cont\\b|prescri\\w*|take over|taking over|tak(?:e|ing) on|start|initiate|commence|suppl(?:y|ies)|issue|titrate|up-?titrate|monitor|increase|add|re-?start|manage)';
const shared =
  '(?:shared.?care(?: agreement| protocol| arrangements?| form| guideline)?|e?sca|scp|sc (?:form|agreement|paperwork|letter|protocol)|shared prescribing|share(?:d|ing)? (?:the )?(?:care|prescribing)|sharing care)';

const asked: readonly RegExp[] = [
  new RegExp(
    `\\b(?:gp|surgery|practice|primary care|family doctor)\\b[^.;|]{0,30}\\b(?:to|please|pls|kindly|should|will|can|could|would|may|must|for)\\b[^.;|]{0,30}\\b${acts}`,
  ),
  new RegExp(
    `\\b(?:please|pls|kindly|grateful if|appreciate if|would you|could you|can you|ask you to|asking you to|would like you to|like gp to|want you to)\\b[^.;|]{0,50}\\b${acts}`,
  ),
  /\b(?:re-?start|start|continu|prescri|initiat|commenc)\w* by (?:the |her |his |their )?(?:own )?(?:gp|surgery|practice)\b/,
  new RegExp(`\\bgp\\s?[:-]\\s?(?:please |pls |to )?${acts}`),
  /\btak(?:e|ing|en) over (?:the |her |his |their |ongoing )?(?:prescri\w*|supply|monitoring|care)/,
  /\b(?:add(?:ed)?|put|onto|on to|to go on|for) (?:[a-z]+ ){0,3}repeat\b|\bto repeat(?: prescription| template)?\b/,
  /\b(?:source|prescriber|supply|supplied by|prescribed by|ongoing supply|responsib\w+)\s*:\s*(?:gp|primary care)/,
  /\b(?:scripts?|prescriptions?|rx|repeats?) (?:via|from|by|through) (?:the |her |his |their |own )?(?:gp|surgery|practice)\b/,
  /\b(?:gp (?:to )?|to be )?continue[ds]?(?: by gp| by the gp| with gp)?\??\s*:\s*(?:y\b|yes|✓|✔|true|gp)/,
  /\b(?:transfer\w*|hand\w*)(?: (?:of|over))?(?: (?:the |her |his )?(?:prescribing|care|supply))? (?:over )?to (?:the |her |his |their )?(?:gp|primary care|surgery|practice)/,
  /\b(?:gp|primary care) (?:prescri\w+|continuation|supply)\b|\b(?:prescri\w+|continued|supplied|supply) (?:by|from|via|through|with) (?:the |her |his |their |own )?(?:gp|primary care|surgery)\b/,
];
const requested: readonly RegExp[] = [
  new RegExp(
    `\\b${shared}\\b[^.;|]{0,50}\\b(?:request\\w*|sent|emailed|faxed|posted|enclosed|attached|form|letter|asked|sought|proposed|initiated|applied|pending|await\\w*|to follow|planned|required|needed|being arranged|tbc)\\b`,
  ),
  new RegExp(
    `\\b(?:request\\w*|sent|emailed|enclos\\w*|attach\\w*|seek\\w*|awaiting|pending|propos\\w*|plan\\w*|for|under|consider\\w*|assum\\w*)\\b[^.;|]{0,40}\\b${shared}\\b`,
  ),
  /\b(?:take|taken|taking|treat\w*|regard\w*)\b[^.;|]{0,12}\bas (?:your |the gp'?s? |gp )?(?:consent|agreement|acceptance|agreeing|accepting)\b/,
  /\bprotocol\b[^.;|]{0,40}\b(?:attached|enclosed|to follow|sent)\b/,
  /\b(?:assum\w*|presum\w*|take it)\b[^.;|]{0,40}\b(?:happy|agree|accept|share)/,
];
const keeps: readonly RegExp[] = [
  /\b(?:then|and) stop\b(?! if)|\bnot (?:for|to be) continu\w+/,
  /\bhospital (?:continues|to continue)\b|\b(?:camhs|cmht|hospital|rheum\w*|derm\w*|neuro\w*|[a-z]+ (?:clinic|unit|team|service|centre)) prescrib(?:es|ing)\b/,
  /\b(?:please|pls|kindly) do not (?:prescribe|continue|issue|supply|add)\b/,
  /\b(?:clinic|unit|hospital|specialist|service|department|dept|team|centre) (?:scripts?|prescriptions?|rx)\b(?![^.;|]*\b(?:today|pharmacy)\b)|\b(?:red|clinic|unit|specialist) (?:[a-z]+ )?supply\b(?![^.;|]*\btoday\b)/,
  /\b(?:i|we) (?:shall|will|'ll|are going to|am going to) (?:keep|carry on with|go on with)\b[^.;|]{0,40}\b(?:going|from here|ourselves|myself)\b/,
  /\b(?:hospital|clinic|we|us|ward|unit|team|rheum\w*|derm\w*|gastro\w*|ibd|neuro\w*|renal|haem\w*|transplant|specialist|cmht) to (?:continue to |keep )?(?:prescrib\w+|supply|continue|issue)\b|\bby (?:the )?[a-z]+ (?:team )?only\b/,
  /\b(?:hospital|clinic|we|unit|team|cmht|specialist|secondary care|trust|consultant|department|camhs|us|i|neurology|rheumatology|dermatology|gastro\w*|haematology|psychiatry|nephrology|renal|oncology|hepatology|cardiology|transplant)\b[^.;|]{0,30}\b(?:keeps?|retains?|retaining|remain\w*|continues?|will continue|shall continue|will keep|will go on|go on|carry on|will carry on|are continuing|is continuing|will be|will)\b[^.;|]{0,30}\b(?:prescri\w*|suppl\w*|dispens\w*|issu\w*)/,
  /\b(?:prescri\w+|supply|supplies)\b[^.;|]{0,20}\b(?:remains?|stays?|to remain|to stay|kept|retained|continues?)\b[^.;|]{0,20}\b(?:with|by|in|from|at|under)? ?(?:the |our )?(?:us|hospital|clinic|secondary care|specialist|unit|team|trust|consultant|neurology|rheumatology|dermatology|gastro\w*|haematology|psychiatry|nephrology|renal|oncology|hepatology|cardiology|transplant)/,
  /\b(?:under|on|by|remains?) (?:the )?(?:hospital|specialist|clinic) (?:prescri\w+|supply|care)\b/,
  /\b(?:continu\w+|prescri\w+|suppl\w+)\b[^.;|]{0,24}\b(?:from|by|under|via|through) (?:the |our )?(?:[a-z]+ ){0,2}(?:unit|clinic|service|centre)\b(?![^.;|]*\b(?:today|pharmacy)\b)/,
  /\bhospital (?:supply|prescri\w+|prescribing|supplies|keeps|dispens\w+) (?:only|continues?|to continue|ongoing|will continue|throughout)\b|\bhospital.?only\b|\bspecialist.?only\b|\bred (?:drug|list|medicine)\b|\bhome ?care\b/,
  /\b(?:source|prescriber|supply|supplied by|prescribed by|ongoing supply|responsib\w+|supplier)\s*:\s*(?:the )?(?:hospital|clinic|specialist|homecare|secondary|trust)|^\s*hospital supply\s*$|^\s*hospital prescri\w+\s*$|\bhospital supply\b(?![^.;|]*\btoday\b)/,
  /\bnot (?:for|to be) (?:transfer\w*|prescri\w+|continued)\b[^.;|]{0,30}\b(?:gp|primary care|surgery|practice)\b|\bnot (?:for|to be) (?:transferred|gp|primary care|shared care)\b/,
  /\b(?:gp|surgery|practice|primary care)\b[^.;|]{0,16}\b(?:not to|not|should not|must not|do not|need not|won't|will not|not asked to|does not need to|not expected to|not required to)\b[^.;|]{0,12}\b(?:prescri\w*|continue|take over|supply|issue|start|add)/,
  /\b(?:do not|don't|not to|never) (?:prescribe|continue|add|issue|supply)\b[^.;|]{0,30}\b(?:primary care|gp|repeat|surgery)|\bgp (?:to )?continue[ds]?\??\s*:\s*(?:no?\b|✗|hospital)|\bno (?:gp|primary care) prescribing\b|\bno (?:need|action|prescribing)[^.;|]{0,24}\b(?:gp|primary care) to (?:prescribe|continue)/,
  /\b(?:prescri\w+|suppl\w+|provided|managed|dispensed) (?:by|from|via|through|at) (?:the |our |her |his |their )?(?:[a-z-]+ ){0,3}(?:clinic|unit|service|team|centre|homecare|specialist|cmht|hospital team|transplant|camhs)\b(?![^.;|]*\b(?:today|pharmacy)\b)/,
  /\bvia (?:the |our |her |his |their )?(?:[a-z-]+ ){0,3}(?:clinic|unit|homecare|service|transplant)\b/,
  /\b(?:transplant|renal|oncology|clozapine|rheumatology|specialist|dialysis|haematology|hepatology|liver|gastro\w*|ibd) (?:[a-z]+ )?(?:unit|clinic|team|service|centre) (?:prescribes?|supplies|continues?|keeps?|provides?|dispenses)/,
  /\b(?:gp|practice|surgery) (?:has |have )?(?:declined|refused|rejected)\b/,
];
const answeredNo =
  /\b(?:continue[ds]?|prescribe|supply|shared care|agreement|in place|accepted)(?: by gp)?\??\s*:\s*(?:no?\b|✗|hospital)/;
const meanwhile =
  /\b(?:meanwhile|in the meantime|for now|meantime|until (?:[a-z]+ ){0,5}(?:accept\w*|agree\w*|repl\w+|hear\w*|sign\w*|confirm\w*|in place|respon\w+|approv\w+)|pending|till (?:[a-z]+ ){0,4}(?:accept\w*|agree\w*)|declin\w*|refus\w*|reject\w*)\b/;

const accepts: readonly RegExp[] = [
  /\b(?:gp|practice|surgery|you)\b[^.;|]{0,12}\balready (?:prescrib\w+|suppl\w+|issu\w+)/,
  /\b(?:gp|practice|surgery)\b[^.;|]{0,12}\b(?:replied|answered|responded|wrote)\b[^.;|]{0,12}\byes\b/,
  /\bgp (?:has )?agreed\b(?! to (?!prescri|continu|tak|suppl))/,
  /\bunder (?:an? |the )?(?:shared care|e?sca|scp) (?:agreement |arrangements? )?(?:with (?:you|yourselves|(?:the |her |his |their )?(?:gp|practice|surgery)|dr [a-z]+)|since)\b/,
  /\b(?:signed|countersigned|accepted|agreed|completed) (?:protocol|sca|paperwork)\b[^.;|]{0,40}/,
  /\b(?:existing|established) (?:agreement|arrangement)s?\b/,
  /\b(?:you|your (?:surgery|practice))(?: have| had)?(?: very)?(?: kindly)?(?: already)? (?:accepted|agreed|confirmed)\b[^.;|]{0,60}/,
  /\bthank(?:s| you)\b[^.;|]{0,24}\b(?:agreeing|accepting|confirming|agreement|acceptance)\b[^.;|]{0,60}/,
  /\b(?:gp|practice|surgery)\b[^.;|]{0,16}\b(?:said yes|are happy|is happy|happy to)\b[^.;|]{0,40}/,
  new RegExp(
    `\\b${gp}\\b[^.;|]{0,60}?\\b(?:accepted|accepts|agreed|agrees|confirmed|signed|consented|approved|countersigned|is (?:now )?happy to|are (?:now )?happy to|willing to|in agreement)\\b[^.;|]{0,60}`,
  ),
  new RegExp(
    `\\b${shared}\\b[^.;|]{0,50}?\\b(?:accepted|agreed|approved|signed|countersigned|in place|received|returned|established|active|confirmed|set up|on file|already)\\b[^.;|]{0,40}`,
  ),
  /\b(?:acceptance|gp agreement|agreement)\b[^.;|]{0,40}\b(?:received|confirmed|in place|on file|documented|recorded|returned|obtained|yes|given|signed|seen)\b/,
  new RegExp(`\\b(?:signed|received|confirmed|accepted|agreed)\\b[^.;|]{0,20}\\b(?:acceptance|${shared})\\b[^.;|]{0,40}`),
  new RegExp(
    `\\b(?:existing|established|current|ongoing|long.?standing|already (?:on|under|in|has)|pre-?existing|in place)\\b[^.;|]{0,20}\\b${shared}\\b`,
  ),
  new RegExp(
    `\\b(?:continue[sd]?|continuing|remains?|stable|ongoing|unchanged|already|prescribed)\\b[^.;|]{0,40}\\b(?:under|on|in|with|via|as) (?:an? |the |his |her )?${shared}\\b`,
  ),
];
const thanksFor = /\bthank(?:s| you)\b[^.;|]{0,24}\b(?:agreeing|accepting|confirming)\b/;
const notAccepted =
  /\b(?:not|no|n't|never|await\w*|pending|once(?! (?:weekly|daily|a\b|per|every))|when|if|unless|until|till|assum\w*|presum\w*|to be|tbc|please|pls|would|could|can you|declin\w*|refus\w*|reject\w*|hope\w*|hoping|yet|will (?:be|ask|seek|need|request|write|take|you|gp)|to (?:confirm|accept|agree|sign|ask)|asked (?:to|if|whether|for)|whether|for your|expect\w*|seek\w*|propos\w*|take it|deemed|unsigned|like you|grateful|(?<!has |have )kindly(?! (?:agreed|accepted|confirmed|already))|suggest\w*|before|after)\b/;
const takenBack = /\b(?:await\w*|pending|not yet|no reply|in principle|subject to|to be (?:confirmed|signed)|\?|: no?\b)/;
const wasAble = /\b(?:were|was|have been|has been) (?:kindly )?able to (?:accept|agree|take (?:over|on))\b/;
const otherParty = /\b(?:with|by) (?:the )?(?:patient|pt|family|parents?|mother|consultant|pharmacist)\b/;
const concerning =
  /\b(?:shar\w+|sca|esca|scp|prescri\w*|acceptance|accepts?|accepted|take over|taking over|agreement|continue|protocol|sc form|paperwork|gp (?:has )?agreed|prescrib\w+|issuing|already suppl\w+)\b/;

/** What one sentence, cell or labelled choice says of who prescribes. */
export function prescribingIn(words: string): ReadonlySet<Prescribing> {
  const text = words
    .slice(0, 1500)
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\?\s*[:-]?\s*(yes|no|y|n)\b/g, ': $1')
    .replace(/[\u2010-\u2015]/g, '-');
  const said = new Set<Prescribing>();
  const hospital = keeps.some((it) => it.test(text));
  if (hospital) said.add(meanwhile.test(text) ? 'hospital-meanwhile' : 'hospital');
  if (isAccepted(text)) said.add('accepted');
  if (asked.some((it) => isMeant(it, text))) said.add('gp-asked');
  if (!said.has('accepted') && requested.some((it) => it.test(text))) said.add('requested');
  return said;
}

function isMeant(pattern: RegExp, text: string): boolean {
  if (answeredNo.test(text)) return false;
  const match = pattern.exec(text);
  if (!match) return false;
  const around = text.slice(Math.max(0, match.index - 16), match.index + match[0].length);
  return !/\b(?:not|n't|never|no need|need not|nor|without|declined|refused|unable)\b/.test(around);
}

function isAccepted(text: string): boolean {
  if (!concerning.test(text)) return false;
  if (wasAble.test(text) && !/\b(?:if|whether|unless|not)\b/.test(text)) return true;
  return accepts.some((pattern) => {
    const match = pattern.exec(text);
    if (!match) return false;
    const upTo = text.slice(Math.max(0, match.index - 40), match.index + match[0].length);
    const after = text.slice(match.index, match.index + match[0].length + 50);
    const clause = cut(upTo, match[0]);
    if ((notAccepted.test(clause) && !thanksFor.test(clause)) || takenBack.test(after)) return false;
    if (otherParty.test(after) && !/\b(?:gp|practice|surgery|dr)\b/.test(after)) return false;
    return concerning.test(after);
  });
}

/** The words up to the verb of agreement: "GP agreed shared care, please continue" is an agreement all the same. */
function cut(upTo: string, matched: string): string {
  const verb =
    /\b(?:accepted|accepts|agreed|agrees|confirmed|signed|countersigned|consented|approved|in place|received|returned|established|existing|already|on file)\b/g;
  const inMatch = [...matched.matchAll(verb)][0];
  const start = upTo.length - matched.length;
  return inMatch ? upTo.slice(0, Math.max(0, start) + (inMatch.index ?? 0) + inMatch[0].length) : upTo;
}
