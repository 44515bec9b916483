import type { Act } from '@/lib/model/facts';
import { wordsIn } from '../sentences/units';
import type { VerbClass } from '../sentences/verb-lexicon';
import { actOfBefore } from './act-before';
import {
  again,
  anew,
  asksOthers,
  hastens,
  hurries,
  inFrontOf,
  isPicture,
  isReading,
  isShown,
  looksUp,
  readsIt,
  sendsAgain,
  sentOn,
  toBeSeen,
} from './act-words';
import { refersByOtherWords } from './by-other-words';
import { namesFitNote } from './fit-note-words';
import type { Reading } from './said';
import type { Task } from './tasks';
import { inTime, isPending } from './tests';
import { dutyIn, topicsIn } from './topics';

/** What a task is about; null where it is nothing that the duties speak of. */
export const actOf = (task: Task, reading: Reading): Act | null => {
  const { verb, object, begins, actor } = task;
  const { text, units, lead } = reading;
  const words = wordsIn(text, object);
  const { classes, lemma } = verb;
  const has = (...of: readonly VerbClass[]): boolean => of.some((one) => classes.has(one));
  // "I would ask for a new letter from you": the hospital asks, and the GP writes.
  const isTheirs =
    actor !== 'hospital' || /\bfrom (?:you|yourselves|(?:the |his |her |their )?(?:gp|surgery|practice))\b/i.test(words);
  if (/^(?:send|write|ask|request|put in|send back|resend|need|require|want)$/.test(lemma) && isTheirs && sendsAgain.test(words))
    return 're-refer';
  // "Asked when the clinic date would come": a question, and nobody is asked to see the patient.
  if (/^(?:ask|enquire|inquire)$/.test(lemma) && /^\W*(?:when|whether|why|how|if|what)\b/i.test(words))
    return dutyIn(words, (duty) => duty !== 'refer');
  // "Asked him to sort the sick note": who asks does not issue it.
  if (
    lemma === 'ask' &&
    actor === 'hospital' &&
    /\bto \w+/i.test(words) &&
    object[0]?.of === 'patient' &&
    topicsIn(words).has('note')
  )
    return null;
  // "Keep an eye out for it as a nodule was felt": the reason names nothing to see to.
  const why = object.findIndex(({ word }) => word === 'as');
  if (why > 0 && has('seeTo', 'tell') && object.slice(0, why).some(({ word }) => /^(?:it|this|these|them)$/.test(word)))
    return actOfBefore({ ...task, object: object.slice(0, why) }, reading);
  // "Nothing for the practice to pursue and no referrals": what is denied is no task.
  if (/^\W*(?:and|or|nor) no\b/i.test(words)) return null;
  if (has('refer')) return isReading.test(words) ? null : lemma !== 'refer' || again.test(words) ? 're-refer' : 'refer';
  if (lemma === 'certify' || (lemma === 'sign off' && namesFitNote(text) && !/\b(?:physio|ot|therap)/i.test(words)))
    return 'fit-note';
  if (isShown.test(words) && /^(?:find|see|read|look|get|have|send)/.test(lemma) && object[0]?.of !== 'patient') return null;
  // "Not one to let go": to let somebody know is to tell.
  if (lemma === 'let' && !/\b(?:know|have|see)\b/i.test(words)) return null;
  const said = `${lead} ${text.slice(0, units[begins]?.start)}`;
  const topics = topicsIn(words);
  if (/^(?:get|put|bring)$/.test(lemma) && inFrontOf.test(words)) return 'refer';
  // "Your practice will have the prescription for you".
  if (lemma === 'have' && actor === 'gp' && /\b(?:prescription|script)\b[^.;]{0,16}\b(?:for|waiting|ready)\b/i.test(words))
    return 'prescribe';
  // "Have her seen by the gastroenterologists".
  if (/^(?:have|get)$/.test(lemma) && /\b(?:seen|assessed|reviewed) by\b/i.test(words) && topics.has('service')) return 'refer';
  // "From the lab": only a result is had from there.
  if (looksUp.test(lemma) && /\bfrom the lab\b/i.test(words)) return 'result';
  // "Pls give cardiac physiology a ring for him", of a date that was spoken of.
  if (
    /^(?:give ring|give call|ring|phone|call|contact|telephone)$/.test(lemma) &&
    actor === 'gp' &&
    topics.has('service') &&
    dutyIn(reading.before) === 'query'
  )
    return 'query';
  // "If you could get the ball rolling with that": of the service that was spoken of.
  if (
    /\bball rolling\b|^\W*(?:that|this|it|things) (?:going|in (?:motion|train|hand))\b/i.test(words) &&
    topicsIn(said).has('service')
  )
    return 'refer';
  // "Get on to cardiology bookings".
  if (lemma === 'get' && /^\W*on ?to\b/i.test(words)) return 'query';
  if (refersByOtherWords(task, words, `${reading.before} ${said}`)) return 'refer';
  // "Drop the pain clinic a line to hurry things along".
  if (
    actor === 'gp' &&
    topics.has('service') &&
    /\bto (?:hurry|speed|chase|expedite|hasten|nudge|push|find out|see where)\b/i.test(words)
  )
    return 'query';
  // "Surgical registrar took referral" is how the patient came.
  if (lemma === 'take' && verb.form === 'past' && /^\W*(?:the |this )?(?:referral|call)\b/i.test(words)) return null;
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
  if (topics.size === 0) return actOfBefore(task, reading);
  if (topics.has('note') && has('certify', 'light')) return 'fit-note';
  if (topics.has('referral') && has('route', 'certify', 'light') && !readsIt.test(lemma))
    return anew.test(words) ? 're-refer' : 'refer';
  if (
    topics.has('service') &&
    has('route') &&
    !/\b(?:answers?|verdict|outcome)\b/i.test(words) &&
    (!(topics.has('test') || topics.has('result')) ||
      (asksOthers.test(lemma) && !/^send/.test(lemma) && (lemma !== 'ask' || toBeSeen.test(words)))) &&
    !hastens.test(lemma) &&
    !(actor !== 'hospital' && topics.has('question'))
  ) {
    if (asksOthers.test(lemma) || actor !== 'hospital' || toBeSeen.test(words)) return 'refer';
  }
  if (has('answer') && (topics.has('question') || topics.has('appointment')) && !topics.has('result')) return 'query';
  // "Make sure the findings get to her".
  if (topics.has('result') && (has('seeTo', 'tell', 'light') || /^(?:make sure|ensure)$/.test(lemma))) return 'result';
  if (topics.has('test') && has('seeTo', 'tell', 'order')) {
    if (looksUp.test(lemma) || isPending(words) || /\btoday'?s\b/i.test(words)) return has('seeTo', 'tell') ? 'result' : 'test';
    if (inTime.test(words) || (has('order') && !(lemma === 'check' && isPicture.test(words)))) return 'test';
    return 'result';
  }
  if (topics.has('service') && has('route') && !hastens.test(lemma) && toBeSeen.test(words)) return 'refer';
  // "Who will offer you a date to talk about an injection".
  const isDate = /^(?:offer|give)$/.test(lemma) && topics.has('appointment');
  return topics.has('medicine') && has('prescribe') && !isDate ? 'prescribe' : null;
};
