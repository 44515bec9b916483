import type { Word } from './prescribing-words';

/**
 * Whether words tell of an agreement by the GP as made: not wished for, asked for or supposed, and not somebody else's.
 *
 * @param units the words by class
 * @param line the same in letters
 */
export function isAccepted(units: readonly Word[], line: string): boolean {
  // "existing shared care", "under shared care with yourselves", "the practice already prescribes it", "prescribes since 2019"
  if (
    /(?:^|[^n])e[^,?nqiv]{0,4}s(?![^,?]{0,4}[qi])/.test(line) ||
    /(?:^|,)[^,?nqiw]*b.{0,2}s(?:[^,?nqi]{0,3}[bg][^,?nqi]{0,3}[ge]|[^,?nqi]{0,6}e|[^,?nqi]{0,2}g[^,?nqi]{0,2}f)/.test(line)
  )
    return true;
  if (/(?:^|[^bq])[gd][^,?nqiwx]{0,3}e[^,?nqi]{0,3}[rc]|(?:^|[^bq])[gd][^,?nqiwx]{0,3}[rc][^,?nqiw]{0,3}e/.test(line))
    return true;
  // "On shared care with the surgery since 2022"
  if (/(?:^|,)[^,?nqiwv]{0,6}s[^,?nqiv]{0,5}g[^,?nqi]{0,3}e/.test(line)) return true;
  // "Good to hear that the practice will take it on"
  if (/z[^,?nqi]{0,8}[gd][^,?nqi]{0,3}w/.test(line)) return true;
  // "The surgery e-mailed that they will take this over"
  if (/[gd][^,?nqih]{0,5}v[^,?nqi]{0,12}g(?:w[^,?nqi]{0,2}[ors]|[os])/.test(line)) return true;
  if (/[gd][^,?nqiw]{0,5}[rc][^,?nqiw]{0,8}b[^,?nqi]{0,2}s/.test(line)) return true;
  if (/(?:^|[,k])[^,?nqiw]*k[^,?nqi]{0,6}b[^,?nqi]{0,2}s/.test(line)) return true;
  return units.some((_, at) => {
    if (line[at] === 'y') return isAgreement(units, line, at);
    if (line[at] === 'f') return isPaperDone(units, line, at);
    return false;
  });
}

/** What takes an agreement back, right after it. */
const takenBack = /\b(?:in principle|subject to|await\w*|pending|not yet|no reply|to be|yet to)\b/;
/** What else a GP may agree to, or confirm. */
const otherMatter =
  /^(?:refer\w*|appointments?|admission|doses?|dosage|diagnos\w*|review|see|chase|arrange|repeat|book|bloods?|discharge|follow|plan)$/;

function isAgreement(units: readonly Word[], line: string, at: number): boolean {
  const start = clauseStart(line, at, units);
  const clause = line.slice(start, at).replace(/i$/, '');
  const end = at + 1 + (line.slice(at + 1).split(/[,?]/)[0]?.length ?? 0);
  // "She is happy with this": of the patient, whoever was named before.
  if (/^(?:happy|content|comfortable|fine|pleased)$/.test(units[at]?.text ?? '') && units[at + 1]?.text === 'with') {
    const said = units.slice(start, at).findLast(({ of }) => of === 'gp' || of === 'doctor' || of === 'patient');
    if (!said || /^(?:he|she|they)$/.test(said.text)) return false;
  }
  // "GP to continue: yes" is what the GP is to do, not what was agreed.
  if (clause === '' && units[at]?.text === 'yes' && /w[^,?]*[rkou][^,?]*,$/.test(line.slice(0, start))) return false;
  const thanks = /z[^,?]*$/.test(clause);
  if (
    /[qnx]/.test(clause) ||
    (!thanks && /i/.test(clause)) ||
    line[end] === '?' ||
    (line[end + 1] === 'n' && units[end + 2]?.text !== 'change')
  )
    return false;
  const after = units.slice(at + 1, at + 8);
  if (takenBack.test(after.map((it) => it.text).join(' '))) return false;
  // "Grateful for your agreement to prescribe it" names the one who is thanked.
  const isThanked = /^(?:thank|grateful|obliged)/.test(units[at]?.text ?? '');
  const subject = isThanked
    ? 'g'
    : (/[gdhpz](?=[^gdhpz]*$)/.exec(clause)?.[0] ?? /[gdhp](?=[^gdhp]*$)/.exec(line.slice(0, start))?.[0] ?? '');
  const papers = /s/.test(line.slice(start, Math.min(end, at + 8)));
  const rest = line.slice(at + 1, end);
  if (subject === 'p' || (subject === 'h' && !/b[^ph]{0,3}g/.test(rest))) return false;
  if (subject === '' && !papers) return false;
  const next = after.find((it) => !/^(?:to|the|a|an|his|her|their|for|with|of|it|this|do|be|on)$/.test(it.text));
  if (next && otherMatter.test(next.text)) return false;
  // "Shared care, Dr Lall at Ferry Road signed up to it".
  const toIt = /^wm/.test(rest) && /s/.test(line.slice(0, at));
  if (after[0]?.text === 'to' && !toIt && !/[roksulc]/.test(line.slice(at + 1, at + 9))) return false;
  if (/^confirm/.test(units[at]?.text ?? '')) return /[roksyw]/.test(line.slice(at + 1, at + 9)) || papers;
  return true;
}

/** "SCA signed and returned", "agreement in place": not by the patient or by the hospital itself, and no form that only went out. */
function isPaperDone(units: readonly Word[], line: string, at: number): boolean {
  const text = units[at]?.text ?? '';
  // "Stapled to the back".
  if (text === 'back' && units[at - 1]?.text === 'the') return false;
  const start = clauseStart(line, at, units);
  const end = at + 1 + (line.slice(at + 1).split(/[,?]/)[0]?.length ?? 0);
  const clause = line.slice(start, end);
  const upTo = line.slice(start, at);
  const own = /sign/.test(text);
  if (!/s/.test(clause) && !(own && /[gdz][^hp]*$/.test(upTo))) return false;
  if (/[nqix]/.test(upTo) || line[end] === '?') return false;
  if (/^b[^g]{0,2}[ph]/.test(line.slice(at + 1, end))) return false;
  return !(own && /[hp][^gd]*$/.test(upTo));
}

/** Where a clause begins; "Agreement: received" is one. */
function clauseStart(line: string, at: number, units: readonly Word[]): number {
  const mark = Math.max(line.lastIndexOf(',', at), line.lastIndexOf('?', at));
  return mark > 0 && units[mark]?.text === ':' && line[mark - 1] === 's' ? clauseStart(line, mark - 1, units) : mark + 1;
}
