import { classedWords, inLetters } from '../classed-words';
import type { SentenceContext } from '../sentences/context';
import { saysSupplied } from './hospital-supply';
import { namesMedicine } from './medicine-words';
import { namesTest } from './tests';
import { canWait, isUrgent } from './urgency';

/** The letter of each class: `g` the GP, `r` a prescription, `i` gives it, `c` goes there for it, `b` from there, `w` is to, `n` not. */
const letters = {
  gp: 'g',
  you: 'y',
  no: 'n',
  hospital: 'h',
  script: 'r',
  gives: 'i',
  goes: 'c',
  from: 'b',
  please: 'k',
  patient: 'p',
  will: 'w',
} as const;

const wordsIn = classedWords<keyof typeof letters>({
  gp: `gp, gps, gp's, general practice, general practitioner, surgery, the practice, her practice, his practice, their practice, own practice, your practice, practice to, practice will, primary care, family doctor, family
    dr, own doctor, own dr, your doctor, your doctor's, his doctor, her doctor, their doctor, usual doctor, doctor's, doctors, duty doctor, duty dr, health centre, medical centre, gp practice, gp surgery,
    your surgery, your dispensary, surgery's, practice phoned, practice rung, practice called, practice contacted`,
  you: 'you, yourself, yourselves, your good selves, your duty doctor',
  no: "no, not, nil, never, nor, neither, without, none, nothing, needn't, needs no, don't, doesn't, won't, rather than, instead of, no need, cannot, can't, avoid, avoiding",
  hospital: 'we, us, ourselves, i, clinic, ward, hospital, unit, our, consultant, pharmacy, day unit, outpatients, here',
  script:
    'script, scripts, prescription, prescriptions, rx, px, fp10, supply, supplies, provision, pens, needles, inhaler*, drops, cream, patches, injections, ampoules, tablets, it, them, this, one, course',
  gives: `issue, issues, issued, prescribe, prescribes, provide, provides, supply it, write, writes, write up, do, oblige, obliges, start, starts, begin, print, sort, get, gets, give, gives, leave, leaves, have ready,
    arrange, put, dispense, help, need to`,
  goes: `collect, collects, collecting, pick up, picks up, picking up, picked up, pick it up, pick this up, pick them up, call in, calls in, calling in, called in, pop, pops, popping, call by, calls by, drop by, drops by, stop by, swing by, call at, calls at, going round, on way, on the way, on his way, on her way, on their way, way there, way to, round to, round at, over to, gone, goes, go to, go
    straight, going, going to, down to, ask, asks, asked, visit, drop in, dropping in, nip, straight to, straight round to, head to, take this, take it, left to, left with, left for, is with, are with, rests with`,
  from: 'from, via, through, with, w, by, at, c/o',
  will: "to, will, shall, should, must, can, could, might, may, would, 'll, has agreed, is wanted, expected",
  please: 'please, pls, plz, kindly, grateful, obliged',
  patient: 'patient, pt, he, she, they, mum, dad, parents, wife, husband',
});

const asks: readonly RegExp[] = [
  // "surgery to do script now", "SURGERY TO ISSUE", "might the practice oblige", "the practice will leave a script"
  /g[^,nh?]{0,3}[wik][^,nhb]{0,3}[ir]|[wk][^,nh]{0,2}g[^,nh]{0,2}i/,
  // "urgent GP script", "script from own GP", "script: surgery"
  /g[^,nh]{0,1}r|r[^nhci]{0,3}b[^,nh]{0,2}g|r,[^,nh]{0,2}g/,
  // "pt to surgery for it", "call in at your doctor's on the way home", "she is calling in tonight"
  /c[^,nh]{0,3}g|g[^nh]{0,6}c|pwg/,
];
const asksYou: readonly RegExp[] = [
  // "could I trouble you to get a new one to him", "have prednisolone from yourselves", "kindly issue"
  /c[^,nh]{0,3}y|(?:^|,)[^,nhgp]{0,2}k[^,nh]{0,2}i|y[^,nh?]{0,2}w[^,nh]{0,3}i|w[^,nh]{0,4}y[^,nh]{0,4}i|[wk][^,nh]*[ri.][^,nhy]{0,3}by/,
];
/** Put on, off or up on the repeats: nobody but the GP has them. */
const onRepeat =
  /\b(?:on|off|to|onto) (?:his|her|their|the|your) (?:repeats?|repeat (?:screen|template|list|prescription))\b|\bcome off\b|\bfrom you\b|\b(?:reasonable|sensible|worth\w*|good idea) (?:to |a (?:trial|course) of |trying |considering )?(?:to )?(?:add|try|put|[a-z]{5,})\w*|\b(?:you|your)\b[^.;]{0,30}\b(?:alter|put|start|nudge|increase|add)|\b(?:might|could|may)\b[^.;]{0,40}\b(?:be )?(?:nudged|increased|put up|started|added|go up|stopped)/i;
/** Told of the past. */
const wasSo = /\b(?:treated|was given|were given|left off|last (?:week|month|year))\b/i;
const later =
  /\b(?:shar(?:ed|e|ing)|onwards?|from (?:then|now) on|(?:until|till|once) (?:stable|settled|established)|repeats|repeat (?:prescriptions?|scripts?|template|list|supply|meds)|(?:on|to|onto|as|for) repeat|further|future|ongoing|thereafter|after that|once (?:this|these|it)|when (?:they|these|it|this) runs?|next (?:supply|script|prescription|issue))\b/i;

/** The GP is whom the words before spoke of last. */
const gpLast = /\b(?:gp|surgery|practice|own doctor)\b(?!.*\b(?:ward|clinic|hospital|pharmacy|unit)\b)/is;

/** How soon a medicine left to the GP is wanted. */
export type ScriptWanted = 'now' | 'later';

/**
 * Whether a clinic's sentence leaves a medicine to the GP, whatever its grammar: the medicine and the hurry may stand in the sentence
 * before it. Null where it leaves none, or says neither that it is urgent nor that it can wait.
 */
export const scriptFromGp = (
  said: string,
  lead: string,
  before: string,
  { addressee, owner }: SentenceContext,
): ScriptWanted | null => {
  // "Rang practice; pick it up from them".
  const text = gpLast.test(`${before} ${lead}`) ? said.replace(/\b(from|with|at) (?:them|there)\b/gi, '$1 the practice') : said;
  const near = `${before} ${lead} ${text}`;
  const waits = canWait(text);
  if (
    !(namesMedicine(near) || /\b(?:rx|scripts?|prescriptions?)\b/i.test(text)) ||
    !(waits || isUrgent(near)) ||
    saysSupplied(text) ||
    saysSupplied(before)
  )
    return null;
  if (!waits && (later.test(text) || wasSo.test(text))) return null;
  // What is said of a test or a referral is not said of the medicine before it.
  if (!namesMedicine(text) && (namesTest(text) || /\bchase|\breferr?/i.test(text))) return null;
  const line = inLetters(wordsIn(`${lead ? `${lead}: ` : ''}${text}`), letters);
  const wanted = waits ? 'later' : 'now';
  if (asks.some((it) => it.test(line))) return wanted;
  if (owner === 'gp') return namesMedicine(text) && !/[nh]/.test(line) ? wanted : null;
  return addressee === 'gp' && (asksYou.some((it) => it.test(line)) || (waits && onRepeat.test(text))) ? wanted : null;
};
