import { type Unit, unitsOf } from '../sentences/units';

/** Verbs by which somebody's words, wishes and thoughts are told. */
const tells =
  /^(?:asked|asks|wondered|wanted|hoped|wished|enquired|inquired|requested|liked|thought|thinks|felt|feels|believed|believes|understood|understands|assumed|expected|feared|tells|told|says|said|reports|reported|mentions|mentioned|states|stated|advised|suggested|recommended|informed|called|rang|phoned|wrote|recall|remember|recalled)$/;
/** Deeds of others, told of a time before: "she had rung the surgery". */
const did =
  /^(?:rung|put|made|sent|referred|started|prescribed|issued|signed|spoken|contacted|gone|approached|emailed|written|visited|consulted|seen|chased|tried)$/;
/** Of these a note leaves out who says it: "pt told to see GP" is the writer's own word. */
const ofWriter =
  /^(?:told|asked|advised|informed|suggested|recommended|requested|said|expected|mentioned|rang|phoned|called|wrote)$/;
/** People who neither write the note nor work for the hospital's team. */
const others =
  /^(?:neighbour|friend|teacher|school|senco|employer|manager|hv|visitor|paramedics?|crew|centre|111|chemist|optician|dentist|worker|warden|brother|uncle|aunt|niece|nephew|grandson|granddaughter|guardian|landlady|coach|lodger)$/;
/** "Earlier letter mentioned": written at another time. */
const isOldLetter = (units: readonly Unit[], verb: number): boolean =>
  /^(?:letter|summary|note|entry|referral|email)$/.test(units[verb - 1]?.word ?? '') &&
  /^(?:earlier|previous|last|old|first|ed|original)$/.test(units[verb - 2]?.word ?? '');
const marks = /^(?:[.;:!?–—]|->|→)$/;

/** Whether the person at a place says it, and not the hospital: the patient, the family, the GP, anybody else. */
const speaks = (units: readonly Unit[], at: number): 'hospital' | 'other' | null => {
  const unit = units[at] as Unit;
  if (others.test(unit.word)) return 'other';
  if (unit.of === 'hospital') return units[at - 1]?.of === 'your' || units[at - 1]?.of === 'gp' ? 'other' : 'hospital';
  return unit.of === 'patient' || unit.of === 'gp' || unit.of === 'you' ? 'other' : null;
};

/** Who says what the verb at a place tells; null where nobody stands before it. */
const speakerOf = (units: readonly Unit[], verb: number): 'hospital' | 'other' | null => {
  for (let i = verb - 1; i >= Math.max(0, verb - 8); i -= 1) {
    if (marks.test(units[i]?.word ?? '')) return null;
    const before = units[i - 1]?.of === 'own' || units[i - 1]?.of === 'your' ? units[i - 2] : units[i - 1];
    if (before && (before.of === 'by' || before.of === 'from' || before.of === 'for' || before.word === 'of')) continue;
    const who = speaks(units, i);
    if (who) return who;
  }
  return null;
};

/** By whom it was told, asked or advised, where that stands after the verb. */
const by = (units: readonly Unit[], verb: number): 'hospital' | 'other' | null => {
  const at = units.findIndex(({ of }, i) => of === 'by' && i > verb && i <= verb + 6);
  const whom = units.findIndex((_, i) => at >= 0 && i > at && i <= at + 4 && speaks(units, i) !== null);
  return whom < 0 ? null : speaks(units, whom);
};

/** Whether a verb tells what somebody else said, asked or wished, at a time that is over or as an opinion. */
const isTold = (units: readonly Unit[], verb: number): boolean => {
  const { word } = units[verb] as Unit;
  if (!tells.test(word) && !did.test(word)) return false;
  const near = units.slice(Math.max(0, verb - 4), verb);
  // "If your employer asks for a certificate": nobody has asked yet.
  if (near.some(({ of }) => of === 'if')) return false;
  // "You will recall that", but not "if you can't remember".
  if (/^re(?:call|member)/.test(word) && !near.some((unit) => /^(?:will|may|might)$/.test(unit.word))) return false;
  if (isOldLetter(units, verb)) return true;
  const isOver = near.some((unit) => /^(?:had|previously|originally|initially)$/.test(unit.word));
  if (!tells.test(word) && !(isOver && did.test(word))) return false;
  const isPassive = near.some((unit) => /^(?:was|were|been|is|are|being)$/.test(unit.word));
  // "Originally referred by yourself" is how the patient came.
  if (isPassive && !tells.test(word)) return false;
  if (isPassive) {
    const who = by(units, verb);
    if (who !== null) return who === 'other';
    return isOver;
  }
  // "I have suggested that she asks yourselves": the writer's own advice.
  const advised = units.findIndex(({ word: it }, i) => i < verb && ofWriter.test(it) && speakerOf(units, i) === 'hospital');
  const speaker = speakerOf(units, verb);
  // "Pharmacist at Boots had told her to": before, and by neither writer nor team.
  const isOurs = units.slice(0, verb).some(({ word: it }) => /^(?:i|we|i'd|we'd)$/.test(it));
  if (isOver && speaker === 'hospital' && !isOurs && near.some(({ word: it }) => it === 'had')) return true;
  if (speaker === 'hospital' || advised >= 0) return false;
  // "Told by 111 to", "GP asked to refer by optician".
  if (by(units, verb) === 'other' && word !== 'wrote') return true;
  if (speaker === null) return near.some((unit) => unit.word === 'previously');
  const next = units.slice(verb + 1).find(({ of }) => of !== 'own' && of !== 'your');
  if (isOver) return true;
  // "Pt told to see GP", "mum asked to ring": the writer told them.
  if (ofWriter.test(word)) {
    const toUs = /^(?:me|us)$/.test(next?.word ?? '');
    // "Asked if you could", but not "asked to ring you if".
    const asksIf =
      units.slice(verb + 1, verb + 8).some((unit) => unit.word === 'whether') ||
      (word === 'asked' && units.slice(verb + 1, verb + 3).some((unit) => unit.of === 'if'));
    return toUs || asksIf || (word === 'asked' && next?.of === 'gp') || (word === 'said' && next?.word !== 'to');
  }
  // "She would like you to refer her" is handed on; "he would have liked" is over.
  if (word === 'liked') return near.some((unit) => unit.of === 'have');
  return true;
};

/** Where what is told ends: at a mark, or where the hospital takes over. */
const endOf = (units: readonly Unit[], from: number): number => {
  for (let i = from + 1; i < units.length; i += 1) {
    const { word, of } = units[i] as Unit;
    if (marks.test(word) || /^(?:so|but|therefore|however|hence)$/.test(word)) return i;
    // "…, for which I should be obliged if you could".
    if (/^(?:i|we)$/.test(word) && units.slice(i + 1, i + 6).some((unit) => unit.of === 'please')) return i;
    const opens = units[i - 1]?.word === ',' || units[i - 1]?.of === 'and' || /^[-–]$/.test(units[i - 1]?.word ?? '');
    if (
      opens &&
      (of === 'hospital' ||
        of === 'told' ||
        of === 'please' ||
        (of === 'was' && units[i + 1]?.of === 'told') ||
        (of === 'gp' && units[i + 1]?.of === 'to'))
    )
      return i;
    if (word === '-') return i;
  }
  return units.length;
};

const mayTell =
  /\b(?:had|recall|remember|asked|asks|wonder|want|hoped|wished|enquired|liked|th[io]|felt|feels|belie|underst|assum|expected|feared|tells|told|says|said|report|mention|stated|states|advis|inform|suggest|recommend|previously|originally|initially)/i;

/**
 * A sentence without what it tells of the words and wishes of others: "his wife had asked the practice to refer him", "you asked whether
 * you should". Places stay as they are.
 *
 * @returns the rest, and what was told
 */
export const withoutTold = (text: string): { readonly text: string; readonly told: string } => {
  if (!mayTell.test(text)) return { text, told: '' };
  const units = unitsOf(text);
  let read = text;
  let told = '';
  for (let i = 0; i < units.length; i += 1) {
    if (!isTold(units, i)) continue;
    const end = endOf(units, i);
    const [from, to] = [units[i]?.end ?? 0, units[end - 1]?.end ?? 0];
    told = `${told} ${text.slice(from, to)}`.trim();
    if (to > from) read = read.slice(0, from) + '·'.repeat(to - from) + read.slice(to);
    i = end - 1;
  }
  return { text: read, told };
};
