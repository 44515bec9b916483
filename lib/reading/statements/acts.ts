import type { Act } from '@/lib/model/facts';
import { type Unit, wordsIn } from '../sentences/units';
import type { VerbClass } from '../sentences/verb-lexicon';
import { isVerbForm } from '../sentences/verbs';
import { namesFitNote } from './fit-note-words';
import type { Reading } from './said';
import type { Task } from './tasks';
import { inTime, isPending, namesResult } from './tests';
import { dutyIn, topicsIn } from './topics';

/** Words that stand for what was spoken of, or for nothing. */
const empty = (unit: Unit): boolean =>
  /^(?:own|your|skip|to|please|will|already|patient|you|modal|who|for|by|have|mark|was|hospital|gp|from)$/.test(unit.of) ||
  /^(?:mon|tues?|weds?|thurs?|fri|sat|sun)(?:day|nesday|rsday|urday)?$|^\d/.test(unit.word) ||
  /^(?:so|this|that|it|these|them|one|up|on|out|over|at|of|forward|in|into|any|if|when|once|accordingly|action|asap|know|care|matter|need|needful|same|honours|rest|hand|about|around|after|necessary|us|weeks?|days?|months?|fortnight|time|morning|afternoon|evening|tonight|noon|appropriate|appropriately|needed|required|necessary|indicated|fit|instead|own|behalf|there)$/.test(
    unit.word,
  );

/** Words that point back to what was spoken of. */
const pointsBack =
  /^(?:it|them|one|which|so|more|another|further|longer|latter|final|outcome|verdict|upshot|answers?|news|what|above|extension|renewal|continuation|happening|happened|become|reading|readings|findings|ice|showed|shows|form|application|paperwork|request|letter)$/;
/** These point back where no word that they belong to follows: "this should come from the GP", not "this lady". */
const pointsAlone = /^(?:this|that|these|those|such|same)$/;

/** Whether words that name no topic of their own speak of the one before. */
export const isAboutBefore = (part: readonly Unit[]): boolean =>
  isBare(part) || part.some(({ word }, i) => pointsBack.test(word) || (pointsAlone.test(word) && standsAlone(part[i + 1])));

const standsAlone = (next: Unit | undefined): boolean =>
  next === undefined ||
  /^(?:mark|will|modal|was|for|from|to|have|skip|please|and|by|if|not)$/.test(next.of) ||
  pointsBack.test(next.word) ||
  /ly$/.test(next.word) ||
  isVerbForm(next.word);

/** Whether a task names nothing that it is done to, and so is about what was spoken of before. */
export const isBare = (object: readonly Unit[]): boolean => object.every((unit) => empty(unit) || isVerbForm(unit.word));

/** What a verb can do to a topic. */
const can = {
  refer: ['route', 'light'],
  'fit-note': ['certify', 'light'],
  result: ['seeTo', 'tell', 'light'],
  prescribe: ['prescribe', 'light'],
  query: ['answer', 'light'],
} as const satisfies Partial<Record<Act, readonly VerbClass[]>>;

type Duty = keyof typeof can;

const fits = (duty: Duty, classes: ReadonlySet<VerbClass>): boolean => can[duty].some((of) => classes.has(of));

/** An opinion or a look by somebody of another service. */
const toBeSeen =
  /\b(?:opinion|assessment|assess|input|advice|review|seen|see|appointment|appt|clinic|sessions?|therapy|involve\w*|help|support|care|follow|team|service|pathway|programme|classes|list|one[- ]stop)\b/i;
/** Verbs of turning to a colleague. */
const asksOthers =
  /^(?:ask|write|contact|approach|involve|consult|liaise|enlist|engage|alert|send|send on|pass on|direct|signpost|forward)$/;
const hastens =
  /^(?:chase|chase up|expedite|hurry|hurry up|nudge|push|push for|speed up|bring forward|ensure|make sure|discuss|call|ring|phone|speak)$/;
/** Not what makes a referral of one. */
const readsIt = /^(?:review|discuss|check|let|see|read|follow|follow up|handle|talk|speak|go through)$/;
const hurries =
  /^(?:chase|chase up|expedite|hurry|hurry up|hurry along|nudge|nudge along|push for|speed up|bring forward|give nudge|give push|give reminder|press|prompt|remind|chivvy|chivvy up|badger|pester|keep on|hound)$/;
/** To refer to a text is to read it. */
const isReading =
  /^\s*(?:back\s+)?to\s+(?:the |our |my |your |his |her |this |that )?(?:\w+\s+){0,2}(?:leaflet|letters?|tt[oah]s?|notes?|chart|guid(?:e|elines?|ance)|website|reports?|results?|summary|below|above|attached|enclosed|table|previous|booklet|documents?|discharge|prescription|plan|protocol)\b/i;
/** It lies with the letter. */
export const isShown = /\b(?:attached|enclosed|overleaf|copy of)\b/i;
/** Verbs of getting at a result that exists. */
const looksUp =
  /^(?:chase|chase up|trace|track|track down|access|retrieve|look up|look out|find|dig out|dig up|pull up|view|action|act on|act upon|interpret|tell|inform|notify|let|relay|convey|communicate|feed back)$/;
/** To tell of a result is no new test. */
const tellsOf = /^(?:give|get back|tell|inform|let|let know|explain|relay|discuss|feed back|go over|go through)$/;
const makes = /^(?:organi[sz]e|arrange|book|set up|request)$/;
/** A consultant by name. */
const toColleague = /^\W*(?:to )?(?:mr|mrs|miss|ms|dr|prof\w*)\.? \p{L}/iu;
/** A picture or a specimen is not "checked" anew. */
const isPicture = /\b(?:ct|mri|uss|x-?ray|xr|scan|echo\w*|swabs?|cultures?|msu|histolog\w*|biops\w+|dexa|report)\b/i;
/** "Send again", "another letter", "write to us again": only after a missed appointment is it about referring. */
const sendsAgain =
  /^\W*(?:(?:him|her|them|us|the patient|pt|in|to us)\s+){0,3}(?:back|again|once more|afresh|anew)\b|\b(?:another|new|fresh|further) (?:letter|request|one)\b|\bback to us\b/i;
/** Somebody is sent on to a place that is no home, lab or emergency. */
const sentOn =
  /\b(?:him|her|them|you|patient|pt|lad|lady|gentleman|man|woman|child|mum)\b[^.;,]{0,30}\b(?:to|into)\s+(?!(?:the |our |their |his |her |your )?(?:us|me|you|home|house|hospital|ed|a&e|a and e|casualty|bed|school|work|clinic|ward|lab|emergency|gp|surgery|practice|theatre|sleep|get|have|see|be|nurse))\w/i;
const anew = /\b(?:re-?re+f|(?:new|fresh|another|further|repeat) (?:gp )?re+f)/i;
const again = /^\W*(?:\w+\s+){0,3}(?:back|again|once more|afresh|anew)\b/i;

/** What a task is about; null where it is nothing that the duties speak of. */
export const actOf = (
  { verb, object, begins, actor, end }: Task,
  { text, units, before, lead, context }: Reading,
): Act | null => {
  const words = wordsIn(text, object);
  const { classes, lemma } = verb;
  const has = (...of: readonly VerbClass[]): boolean => of.some((one) => classes.has(one));
  if (/^(?:send|write|ask|request|put in|send back|resend)$/.test(lemma) && actor !== 'hospital' && sendsAgain.test(words))
    return 're-refer';
  if (has('refer')) return isReading.test(words) ? null : lemma !== 'refer' || again.test(words) ? 're-refer' : 'refer';
  if (lemma === 'certify' || (lemma === 'sign off' && namesFitNote(text) && !/\b(?:physio|ot|therap)/i.test(words)))
    return 'fit-note';
  if (isShown.test(words) && /^(?:find|see|read|look|get|have|send)/.test(lemma) && object[0]?.of !== 'patient') return null;
  // "Not one to let go": to let somebody know is to tell.
  if (lemma === 'let' && !/\b(?:know|have|see)\b/i.test(words)) return null;
  const topics = topicsIn(words);
  // "Get on to cardiology bookings".
  if (lemma === 'get' && /^\W*on ?to\b/i.test(words)) return 'query';
  // "Write to Mr Aldous about a replacement": asked of the GP, a referral.
  if (/^(?:write|approach|contact)$/.test(lemma) && actor === 'gp' && topics.size === 0 && toColleague.test(words))
    return 'refer';
  // "Put in for sleep studies".
  if (lemma === 'put in' && /^\W*(?:in )?for\b/i.test(words) && (topics.has('service') || topics.has('test'))) return 'refer';
  if (/^(?:re-?)?prescribe$|^represcribe$/.test(lemma) && !topics.has('note')) return 'prescribe';
  // "GP to give diabetes clinic a nudge".
  const ofHospital = topics.has('service') || object.some(({ of }) => of === 'hospital');
  if (hurries.test(lemma) && ofHospital && !topics.has('referral') && !topics.has('result') && !topics.has('test'))
    return 'query';
  if (
    /^(?:send|send on|send over|send along|pass on|direct|transfer)$/.test(lemma) &&
    sentOn.test(words) &&
    !topics.has('result') &&
    !topics.has('note') &&
    !/\b(?:scripts?|prescriptions?|tablets?|dose)\b/i.test(words)
  )
    return 'refer';
  const said = `${lead} ${text.slice(0, units[begins]?.start)}`;
  // "GAD antibodies sent, the team will go over these with him at his appointment".
  if (
    has('tell', 'seeTo') &&
    !topics.has('result') &&
    object.slice(0, 2).some(({ word }) => /^(?:it|these|this|them|those)$/.test(word)) &&
    dutyIn(said) === 'result'
  )
    return 'result';
  // "Our dietitian will write; I have asked her to see you about your potassium".
  if (/^(?:ask|get)$/.test(lemma) && /\bto (?:see|review|assess|visit|take over)\b/i.test(words) && topicsIn(said).has('service'))
    return 'refer';
  if (topics.size === 0) {
    const tells =
      has('tell') &&
      actor === 'hospital' &&
      (dutyIn(said) === 'result' || (/\beither way\b|\bin any case\b|\bwhatever\b/i.test(words) && namesResult(before)));
    // "See 4/12" is an appointment, and so is "review" at a set time with nobody named.
    if (
      (lemma === 'see' && (object.length > 0 || dutyIn(said) !== 'result')) ||
      (actor !== 'gp' && !has('tell') && inTime.test(words) && !object.some(({ word }) => /^(?:it|them|these|those)$/.test(word)))
    )
      return null;
    // "If no date has come, ask your surgery to ring us": the condition before says what about.
    const isConditional =
      units.slice(0, begins).some(({ of }) => of === 'if') && object.some(({ of }) => of === 'gp' || of === 'hospital');
    if (!isAboutBefore(object) && !isConditional) return tells ? 'result' : null;
    const about = (where: string): Act | null => {
      const topics = topicsIn(where);
      // A test at a set time ahead has no result yet.
      const isNew =
        actor !== 'hospital' &&
        !tellsOf.test(lemma) &&
        !looksUp.test(lemma) &&
        !topics.has('result') &&
        !isPending(where) &&
        inTime.test(`${where} ${words}`);
      // "A slot with the head and neck team, which I would ask you to organise": there is none yet.
      if (topics.has('service') && topics.has('appointment') && actor === 'gp' && makes.test(lemma)) return 'refer';
      if (
        has('answer') &&
        (topics.has('appointment') || topics.has('question')) &&
        !topics.has('result') &&
        !topics.has('note') &&
        !(topics.has('test') && looksUp.test(lemma))
      )
        return 'query';
      // "I took blood for iron; your surgery can give you these".
      const wereTaken = topics.has('test') && /\b(?:took|taken|sent|bloods?|samples?)\b/i.test(where);
      if (has('prescribe') && !has('seeTo') && topics.has('medicine') && !topics.has('note') && !wereTaken) return 'prescribe';
      if (has('tell', 'seeTo') && !topics.has('note') && (topics.has('result') || topics.has('test')) && !hurries.test(lemma))
        return isNew ? 'test' : 'result';
      // Asked of a service, it is a referral; to hasten what a service does is to chase it.
      if (topics.has('service') && !topics.has('note') && !readsIt.test(lemma) && has('route') && !topics.has('question'))
        return hurries.test(lemma) ? 'query' : !hastens.test(lemma) && !topics.has('result') ? 'refer' : null;
      const duty = dutyIn(
        where,
        (one) => one in can && fits(one as Duty, classes) && !(one === 'refer' && (readsIt.test(lemma) || hastens.test(lemma))),
      );
      return duty === 'result' && (isNew || (has('order') && !topics.has('result') && (!has('seeTo') || !isPending(where))))
        ? 'test'
        : duty;
    };
    // "Ring the practice if anything is unclear": the condition says what about.
    const condition = units[end]?.of === 'if' ? dutyIn(text.slice(units[end]?.start)) : null;
    if (condition && condition in can && fits(condition as Duty, classes)) return condition;
    if (condition && actor !== 'hospital') return null;
    const act = about(text.slice(0, units[begins]?.start)) ?? about(lead) ?? about(before);
    if (act === null && context.medicines && has('prescribe') && actor !== 'nobody') return 'prescribe';
    return act ?? (hurries.test(lemma) && object.some(({ of }) => of === 'hospital') ? 'query' : null);
  }
  if (topics.has('note') && has('certify', 'light')) return 'fit-note';
  if (topics.has('referral') && has('route', 'certify', 'light') && !readsIt.test(lemma))
    return anew.test(words) ? 're-refer' : 'refer';
  if (
    topics.has('service') &&
    has('route') &&
    (!(topics.has('test') || topics.has('result')) ||
      (asksOthers.test(lemma) && !/^send/.test(lemma) && (lemma !== 'ask' || toBeSeen.test(words)))) &&
    !hastens.test(lemma) &&
    !(actor !== 'hospital' && topics.has('question'))
  ) {
    if (asksOthers.test(lemma) || actor !== 'hospital' || toBeSeen.test(words)) return 'refer';
  }
  if (has('answer') && (topics.has('question') || topics.has('appointment')) && !topics.has('result')) return 'query';
  if (topics.has('result') && has('seeTo', 'tell', 'light')) return 'result';
  if (topics.has('test') && has('seeTo', 'tell', 'order')) {
    if (looksUp.test(lemma) || isPending(words) || /\btoday'?s\b/i.test(words)) return has('seeTo', 'tell') ? 'result' : 'test';
    if (inTime.test(words) || (has('order') && !(lemma === 'check' && isPicture.test(words)))) return 'test';
    return 'result';
  }
  if (topics.has('service') && has('route') && toBeSeen.test(words)) return 'refer';
  return topics.has('medicine') && has('prescribe') ? 'prescribe' : null;
};
