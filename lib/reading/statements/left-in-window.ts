import type { Act } from '@/lib/model/facts';
import { givesContact } from './contact';
import { saysNotNeeded } from './fit-note-words';
import { ifUnwell, illness, isSafetyNet } from './party';
import { isOfGp, type Reading, type Said, said } from './said';
import { isPending } from './tests';
import { topicsIn } from './topics';
import { lineOf, withoutDenied } from './window-words';

const toGp = /(?<!n[^,]{0,4})v(?:[^,nh?]{0,4}|[^,nh?]{0,6}[wb]\.?)g/;
const isTheOne = /(?<!n[^,]{0,4})(?:g[^,nh]{0,3}r|r[^,nh]{0,4}g)/;
const gpGives = /(?<!n[^,]{0,4})g[^,nh?]{0,2}[wk][^,nh?]{0,3}[io]|[wk][^,nh]{0,2}g[^,nh]{0,2}[io]|k[^,nh]{0,2}g[^,nhb]{0,1}i/;
const fromGp = /g[^,nhw]{0,3}o|(?:o|[wk])[^,nh]{0,4}b[^,nh]{0,2}g|b[^,nh]{0,1}g[^,nh]{0,6}o/;
/** "Your surgery will give you a note". */
const gpWillGive = /(?<!n[^,]{0,4})g[^,nh?]{0,2}wv/;
/** "I have suggested she talks those through with you". */
const toYou = /w[^,nh]{0,3}v[^,nh?]{0,4}y/;
const youGive = /[wk][^,nh]{0,2}y[^,nh]{0,4}[io]|y[^,nh?]{0,2}[wk][^,nh]{0,5}i/;

/** "None written here, GP please". */
const calledOn = /gk[.,]*$/;

/** The GP is where the answer is had from. */
const learnsThere: readonly RegExp[] = [
  // "ask the surgery what it showed", "ring the practice to hear", "find out from your GP"
  /g[^nh]*v[^,nh]{0,6}d|v[^,nh]{0,3}g[^nh]{0,8}d|v[^,nh]{0,4}d[^,nh]{0,6}g/,
  // "your practice should have the answer, so give them a ring", "they are the people to ring for it"
  /g[^n]{0,24}v[^,nh]{0,2}g|g,[^nh]{0,2}g[^,nh]{0,4}wv/,
  // "the surgery should be able to tell you whether all is well"
  /g[^,nh]{0,2}w[^,nh]{0,5}d/,
  // "asked when she might learn of it, and was told to try the surgery"
  /d[^n]{0,16}w[^,nh]{0,2}v[^,nh]{0,2}g/,
  // "to know how it came out, give your practice a call"
  /d[^nh]{0,8}v[^,nh]{0,3}g/,
];
/** "Bands take about three weeks from the lab". */
const takesTime = /\btakes? (?:about |around |roughly )?(?:\d+|an?|one|two|three|four|six|ten) (?:days?|weeks?|months?|wks?)\b/i;
/** "Patient will be ringing you for these". */
const forIt =
  /\b(?:ring(?:s|ing)?|phon(?:e|es|ing)|call(?:s|ing)?|contact(?:s|ing)?|in touch with|see(?:s|ing)?|com(?:e|ing) to)\s+(?:you|yourselves|(?:the |his |her |their |your |own )*(?:gp|surgery|practice|doctor))\s+(?:\w+ ){0,4}?for (?:these|it|them|this|the (?:results?|reports?|answers?|outcome))\b|\b(?:check|ask|find out|ring|phone|see)(?: with)? (?:you|yourselves|(?:the |his |her |their |your |own )*(?:gp|surgery|practice|doctor)) (?:whether|what|how)\b/i;
/** "How will I hear about my scan?" */
const asksHow = /\bhow (?:will|do|can|shall) (?:i|you|he|she|they|we)\b[^?]{0,20}\b(?:hear|get|find|know|learn|be told)\b/i;

/** Done at a time before. */
const isOver = /\b(?:already|had|last (?:week|month|year|spring|summer|autumn|winter)|ago|previously|(?:19|20)\d\d)\b/i;

/** What a sentence may be about instead. */
const others = ['medicine', 'referral', 'result', 'test', 'question', 'appointment'] as const;
/** "Your surgery will be happy to." */
const willDo = /g[^,nh]{0,2}w[^,nh]{0,3}w[.,]*$/;

const offWork =
  /\boff (?:work |his |her )?(?:for )?(?:about |around |some |at least )?(?:\d|(?:a|one|two|three|four|five|six|eight|ten|twelve) (?:days?|weeks?|months?|fortnight))|\bcovered (?:the first|(?:his|her|their|your) absence)|\bnote (?:takes|covers|runs)\b|\b(?:weeks?|months?|fortnight) off\b|\d ?\/ ?52 off\b/i;
/** "Could family doc send her", "boss wants it to come from the practice": of the referral or service named before. */
const pointsBack =
  /\b(?:it|that|this|one|so|these|which|the (?:request|form|letter|paperwork|honours))\b|\b(?:sends?|puts?|gets?) (?:her|him|them|pt)\b/i;
const wantsToKnow =
  /\banything (?:about|re|regarding|to do with)\b|\b(?:anything|whatever|what) (?:else )?(?:he|she|they|you|pt|patient)?\s*(?:wants?|wish(?:es)?|would like)\b|\bre what was (?:found|done)\b|\b(?:v|very|rather) (?:anxious|worried)\b/i;
const awaits =
  /\b(?:not (?:yet )?(?:had|got|been|sent|heard|come|received)|still (?:no|waiting|awaiting)|no (?:date|slot|appointment|appt)|slipped|overdue|yet to|no (?:letter|word|news) has)\b/i;

/**
 * What is left to the GP by words that stand near one another, whatever their grammar: what it is about may stand in the sentence before.
 * Read only where the grammar of the sentence told nothing of the duty.
 *
 * @param read what the grammar read of the sentence
 */
export const readWindow = (reading: Reading, read: readonly Said[]): readonly Said[] => {
  const { text, lead, before, context } = reading;
  const says = (act: Act): boolean =>
    read.some(
      (one) =>
        one.act === act &&
        ((isOfGp(one.actor) && (one.mood !== 'reported' || isOver.test(text))) || (one.mood === 'promised' && act !== 'query')),
    );
  const told = lineOf(reading);
  if ((!/[gy]/.test(told) && context.owner !== 'gp') || /\bthank/i.test(text)) return [];
  const window = `${before} ${lead}: ${text}`;
  const topics = topicsIn(window);
  const own = topicsIn(text);
  const toReader = context.addressee === 'gp';
  const found: Said[] = [];

  const open = withoutDenied(told).replace(/W/g, 'w');
  const line = told.replace(/W/g, 'w');
  // "GP to provide the rest": nothing of its own, so it goes on about the note.
  const aboutNote =
    own.has('note') ||
    (!others.some((topic) => own.has(topic)) &&
      (!own.has('service') ||
        willDo.test(open) ||
        /\b(?:do|issue|give|provide|write|sign) (?:these|this|it|one|them|that)\b/i.test(text)) &&
      (topics.has('note') || offWork.test(window)));
  if (
    aboutNote &&
    !isSafetyNet(text) &&
    !says('fit-note') &&
    !saysNotNeeded(text, lead) &&
    (gpGives.test(open) ||
      (own.has('note') && gpWillGive.test(open)) ||
      toGp.test(open) ||
      isTheOne.test(open) ||
      fromGp.test(toReader ? open.replace(/y/g, 'g') : open) ||
      calledOn.test(open) ||
      willDo.test(open) ||
      (toReader && youGive.test(open)))
  )
    found.push(said('fit-note', 'patient-via-gp', 'asked', 0));

  const asksSomething = topics.has('question') || wantsToKnow.test(window);
  if (
    asksSomething &&
    !/\b(?:anything|everything|something) else\b|\bother (?:things|matters|problems|questions)\b/i.test(text) &&
    !says('query') &&
    !givesContact(text) &&
    !illness.test(text) &&
    !isSafetyNet(window) &&
    !/\bhad (?:already )?(?:d\/w|asked|spoken|rung|seen)\b/i.test(text) &&
    (toGp.test(open) || isTheOne.test(open) || (!toReader && gpGives.test(open)) || (toReader && toYou.test(open)))
  )
    found.push(said('query', 'patient-via-gp', 'asked', 0));

  if (
    !says('refer') &&
    !says('result') &&
    (!says('query') || own.has('referral') || own.has('service')) &&
    !/\b(?:slot|booking|appointments?|appt|date)\b/i.test(text) &&
    (topics.has('referral') || (topics.has('service') && !topics.has('medicine'))) &&
    !own.has('note') &&
    !isSafetyNet(window) &&
    !others.some((topic) => topic !== 'referral' && own.has(topic)) &&
    pointsBack.test(text) &&
    (gpGives.test(open) || fromGp.test(toReader ? open.replace(/y/g, 'g') : open) || (toReader && youGive.test(open)))
  )
    found.push(said('refer', 'gp', 'asked', 0));

  const hurries = /[gy][^,nh]{0,8}u|[gy][^,nh]{0,8}[sv][^,nh]{0,5}[au]|[wk][^,nh]{0,3}[gy][^nh]{0,9}u/.test(line);
  const bare = /(?:^|[,k])[^,nhp]{0,3}(?:u|[sv][^,nh]{0,3}a)/.test(line);
  if (
    (topics.has('appointment') || awaits.test(window)) &&
    !own.has('result') &&
    !says('query') &&
    ((hurries && (toReader || /g/.test(line))) || (bare && context.owner === 'gp') || (awaits.test(text) && isTheOne.test(open)))
  )
    found.push(said('query', 'gp', 'asked', 0));

  const awaited =
    topics.has('result') ||
    takesTime.test(window) ||
    (topics.has('test') && (isPending(window) || /\b(?:taken|took|did|done|sent|goes|went|removed)\b/i.test(window)));
  if (
    awaited &&
    !own.has('appointment') &&
    !ifUnwell.test(text) &&
    !says('result') &&
    !says('test') &&
    (learnsThere.some((it) => it.test(line)) ||
      (forIt.test(text) && (toReader || /g/.test(line))) ||
      (asksHow.test(`${lead} ${before}`) && /^[^,nh]{0,2}b[^,nh]{0,2}g/.test(line)))
  )
    found.push(said('result', 'patient-via-gp', 'asked', 0));
  return found.map((one) => ({ ...one, fromContext: true }));
};
