import type { Evidence, Facts } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { saysMissed } from './attendance/missed';
import { leavesToReferAgain } from './attendance/re-referral';
import { saysRebooked } from './attendance/rebooked';
import { evidenceFrom } from './evidence';
import { withMarks, withoutFirstMark } from './sentences/dictation';

const isAttendanceControl = ({ label, control }: Passage): boolean =>
  control !== undefined && /\b(?:attend\w*|arriv\w*|status|dna|outcome|seen|visit|contact)\b/i.test(label);

const present = /\b(?:attended|arrived|seen|present|came)\b/i;
const cancelled = /\b(?:cancell?ed|cna|could not attend|rescheduled by)\b/i;

/** What the page says of the attendance, of another appointment after a missed one, and of a new referral that it leaves to the GP. */
export type Attendance = Pick<Facts, 'attendance' | 'rebooked'> & { readonly reReferral: Evidence | null };

/** Reads whether the patient attended: what the form's own control says decides; words only where it says nothing. */
export const readAttendance = (page: Page, counts: (passage: Passage) => boolean): Attendance => {
  const said = page.passages.filter(counts);
  const chosen = said.filter(
    ({ role, text, label }) =>
      text !== '' && (role === 'choice' || (role === 'value' && text.length <= 20 && /attend|dna/i.test(label))),
  );
  const attendance = fromControls(chosen) ?? fromLabels(said) ?? fromWords(said);
  const missed = attendance?.state === 'did-not-attend';
  return {
    attendance,
    rebooked: missed ? firstSaying(said, saysRebooked) : null,
    reReferral: missed ? firstSaying(said, leavesToReferAgain) : null,
  };
};

const stateOf = (text: string, label: string): 'attended' | 'did-not-attend' | 'cancelled' | null => {
  if (saysMissed(text, `${label}: ${text}`)) return 'did-not-attend';
  if (cancelled.test(text)) return 'cancelled';
  return present.test(text) && !/\bnot\b/i.test(text) ? 'attended' : null;
};

const fromControls = (chosen: readonly Passage[]): Facts['attendance'] => {
  const named = chosen.filter(isAttendanceControl);
  // The attendance decides over the outcome, and both over other boxes.
  const byRank = [...named].sort((a, b) => rank(a) - rank(b));
  for (const passage of [...byRank, ...chosen.filter((choice) => choice.control !== 'list')]) {
    const state =
      stateOf(passage.text, passage.label) ??
      (/\bdna\b|did (?:the )?patient attend|attended\??$|contact made/i.test(passage.label) ? yesNo(passage) : null);
    if (state) return { state, evidence: evidenceFrom(passage, passage.text) };
  }
  return null;
};

const rank = ({ label }: Passage): number => (/attend|arriv/i.test(label) ? 0 : /outcome/i.test(label) ? 1 : 2);

const yesNo = ({ text, label }: Passage): 'attended' | 'did-not-attend' | null => {
  const yes = /^\W*y(?:es)?\b/i.test(text);
  const no = /^\W*no?\b/i.test(text);
  if (!yes && !no) return null;
  return /\bdna\b|not attend/i.test(label) === yes ? 'did-not-attend' : 'attended';
};

/** "Outcome: DNA" as the name of the field for what came of it. */
const fromLabels = (said: readonly Passage[]): Facts['attendance'] => {
  const passage = said.find(
    ({ role, label }) => role === 'value' && /^(?:outcome|attendance|status)\s*[:=–-]/i.test(label) && saysMissed(label),
  );
  return passage ? { state: 'did-not-attend', evidence: evidenceFrom(passage, passage.label) } : null;
};

/** A sentence as it is read, and as it stands. */
interface Sentence {
  readonly text: string;
  readonly quote: string;
}

const sentencesIn = (whole: string): readonly Sentence[] => {
  const text = withMarks(whole);
  const ends = [...Array.from(text.matchAll(/(?<=[.;!?])\s+|\n/g), ({ index }) => index), text.length];
  return ends.map((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] as number);
    return {
      text: text.slice(start, end).trim(),
      quote: withoutFirstMark(whole.slice(start, end).trim()),
    };
  });
};

const fromWords = (said: readonly Passage[]): Facts['attendance'] => {
  for (const passage of said) {
    if (passage.role === 'choice') continue;
    const sentence = sentencesIn(passage.text).find(({ text }) => saysMissed(text, passage.text));
    if (sentence) return { state: 'did-not-attend', evidence: evidenceFrom(passage, sentence.quote) };
  }
  return null;
};

const firstSaying = (said: readonly Passage[], says: (sentence: string) => boolean): Evidence | null => {
  for (const passage of said)
    for (const { text, quote } of sentencesIn(passage.text)) if (says(text)) return evidenceFrom(passage, quote);
  return null;
};
