import { type ClassedWord, classedWords, inLetters } from '../classed-words';
import type { Unit } from '../sentences/units';
import type { Reading } from './said';

/** The letter of each class: `g` the GP, `y` you, `h` the hospital, `v` to turn to somebody, `i` to do or give, `u` to hurry something. */
const letters = {
  own: 'h',
  gp: 'g',
  you: 'y',
  person: 'P',
  third: 't',
  patient: 'p',
  no: 'n',
  must: 'W',
  will: 'w',
  please: 'k',
  turn: 'v',
  gives: 'i',
  hurries: 'u',
  rings: 's',
  learns: 'd',
  right: 'r',
  from: 'b',
  rest: 'o',
  office: 'a',
} as const;

const wordsIn = classedWords<keyof typeof letters>({
  own: `no one, no-one, nobody, we, us, ourselves, i, i'll, we'll, me, myself, ward, hospital, helpline, secretary, cns, nurse specialist, specialist nurse, specialist nurses, our nurses, our team, our clinic, our secretary, consultant, registrar`,
  gp: `gp, gps, gp's, g p, general practice, general practitioner, surgery, surgery's, practice, practice's, practice nurse, primary care, family doctor, family dr, family doc, own doctor, own dr, your doctor, your doctor's, his doctor, her doctor, their doctor, usual doctor, doctor's, gp practice, gp surgery,
    your surgery, health centre, medical centre`,
  you: 'you, yourself, yourselves, your good selves, your team, your end',
  person: 'him, her, he, she',
  third: 'them, they, there, him or her, he or she, yours, theirs',
  patient: 'patient, pt, pts, mum, dad, parents, wife, husband, daughter, son, family, carer',
  no: `no, not, nil, never, nor, neither, without, none, nothing, needn't, don't, doesn't, won't, rather than, instead of, cannot, can't, no need, self`,
  must: "will, shall, should, must, 'll, is to, are to",
  will: 'to, can, could, might, may, would, needs, need, wants, advised, told, asked, suggested, encouraged, mind',
  please: 'please, pls, plz, kindly, grateful, obliged, trouble, perhaps, i wonder',
  turn: `best raised, best taken up, best put to, best directed, best addressed, see, ask, asks, goes, goes over, goes through, discusses, speaks, rings, raises, takes, contact, ring, call, phone, visit, go to, go back, speak, talk, turn to, take, bring, run, run past, run these, run this, go over, go through, discuss, raise, make an appointment, book in, get in touch, in touch, give, drop in, call in, pop,
    address, direct, keep, save, check, consult, approach, attend, take up, ask at, have a word, try, talks, bring up, bring this up, bring it up, bring these up, talk those, sit down, d/w, speek, spk, refer back, report to, come to, give a call, give a ring, look to`,
  gives: `give, gives, issue, issues, provide, provides, do, does, write, print, prints, supply, sort, sort out, arrange, carry on, carries on, carries, carry, continue, continues, cover, covers, extend, extends, renew, renews, take over, takes over, take on, certify, sign, send, sends, answer, answers, explain, explains, help, deal, put, oblige, obliges, see to, sees to`,
  hurries: `push, pushing, push along, hurry, hurry up, hurry along, speed, nudge, nudging, chase, chase up, chasing, expedite, get on to, getting on to, pressure, prod, jog, chivvy, gee up, badger, find out, look into, see where, keep on at, hassle`,
  rings: 'ring, phone, call, ringing, phoning, calling, contact, contacting, speak, write, email, telephone',
  learns: `hear, find out, learn, be told, know, told, hear what, ask what, ask how, get the result, get the results, discuss the result, tell you, tell him, tell her, tell them, what it, what they, how it, how they`,
  right:
    'best person, right person, person to see, person to ask, person to go to, best placed, right place, best place, place to ask, where to ask, where to go, place to go, place to ring, first port of call, the one to, the person, one to ask',
  from: 'from, via, through, by, with, past, at',
  rest: 'rest, remainder, next one, one after, one after that, longer, thereafter, after that, extension, extended, another, further, beyond, more, other, subsequent, the next',
  office: `booking*, bookings, list office, waiting list, office, clinic, appointments, admissions, schedul*, secretaries, department, dept, unit, radiology, physiology, cardiology, endoscopy, them`,
});

/** A practice or surgery that is not the GP's is an operation or a habit. */
const plain = (text: string, units: readonly Unit[]): string =>
  units
    .filter(({ word, of }) => of === 'other' && /^(?:surgery|practice)$/.test(word))
    .reduce((words, { start, end }) => words.slice(0, start) + '·'.repeat(end - start) + words.slice(end), text);

/** "Should there be blackouts" names no place. */
const noPlace = /\bthere (?=(?:be|is|are|was|were|has|have|isn't|aren't)\b)/gi;

type Words = readonly ClassedWord<keyof typeof letters>[];

/** "Them" and "they" speak of the party named last. */
const resolved = (words: Words, before: Words, toPatient: boolean): string => {
  let last = inLetters(before, letters).replace(/[^gh]/g, '').at(-1) ?? '';
  return Array.from(inLetters(words, letters))
    .map((letter) => {
      // In a letter to the patient "him" is the doctor who was named.
      if (letter === 'P') return toPatient ? last || '.' : '.';
      if (letter === 'g' || letter === 'h') last = letter;
      return letter === 't' ? last || '.' : letter;
    })
    .join('');
};

/**
 * The words of a sentence as one letter each, for `left-in-window.ts`: "they" and "there" as whom the words before named last, bare "to"
 * as `w`, and "will", "is to" and the like as `W`.
 */
export const lineOf = ({ text, units, before, lead, context }: Reading): string =>
  resolved(
    wordsIn(plain(text, units).replace(noPlace, (it) => '·'.repeat(it.length))),
    wordsIn(`${before.slice(-300)} ${lead}`),
    context.addressee === 'patient',
  );

/** What is denied asks for nothing, "no need to get in touch with the practice", up to where somebody is to do something after all. */
export const withoutDenied = (line: string): string =>
  line.replace(/n[wW]*([^,?]*)/g, (_, rest: string) => `n${/^[^wWgy]{2,}(W.*)$/.exec(rest)?.[1] ?? ''}`);
