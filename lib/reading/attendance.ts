import type { Evidence, Facts } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { evidenceFrom } from './evidence';

const missed =
  /\b(?:dna(?:'?d|s|ed)?|did not attend|didn't attend|not attended|non[- ]?attend\w*|failed (?:to attend|attendance)|fta|wnb|was not brought|not brought|uta|unable to attend|no[- ]show|unanswered|not (?:at|in) (?:the )?clinic|(?:was|were) not here|non[- ]?attender|did not make it|missed (?:\w+ ){0,3}(?:appointments?|appts?|clinics?|slot)|(?:failed to|did not) keep|did not (?:answer|pick up|arrive|come|turn up|present)|no (?:answer|reply|response)(?: x ?\d| to)?|failed to (?:arrive|answer|show|come|bring))\b/i;
const notMissed =
  /\bdna ?cpr\b|\bdnacpr\b|\bdnar?\b(?= (?:in place|form|order|discussed))|\bdna (?:sent|testing|test|sample|sequenc\w+|analysis|extract\w*|rate|policy|report)\b|\bgenomic dna\b|\bds ?dna\b|\banti-?ds?-?dna\b/i;
/** A missed appointment of another time: history, no outcome of today. */
const before =
  /\b(?:in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20\d\d|the past)\w*|last (?:time|year|month|appointment|appt|visit|clinic)|previously|previous(?:ly)?|who (?:had )?dna|had (?:dna|missed)|history of|earlier this year|antenatal|in (?:her|his|the) pregnancy|ago|before\b|hx of|has attended|attended today|seen today|came today)/i;
const present = /\b(?:attended|arrived|seen|present|came)\b/i;
const cancelled = /\b(?:cancell?ed|cna|could not attend|rescheduled by)\b/i;

const another =
  /\b(?:re-?book\w*|reschedul\w+|re-?appoint\w*|re-?list\w*|re-?offer\w*|re-?sen[dt]\w*|(?:be|being) rung again|has (?:a|been given a) new (?:one|date|slot)|one more chance|opportunity for|partial booking|sent for again)\b|\b(?:another|further|one more|1 more|one further|second|next|fresh|new|repeat|again)\b[^.;]{0,24}\b(?:appt|appts|appointment|apt|opa|chance|slot|date|opportunity|clinic|offered|booked|sent|available|avail|given)\b|\b(?:appointment|appt|slot|date|clinic)\b[^.;]{0,16}\b(?:offered|sent|made|given|booked|re-?sent|again|to follow)\b|\b(?:offered|arranged|booked|send|sent|given)\b[^.;]{0,20}\b(?:another|one more|a further|a new|again)\b|\b(?:see|seen|review|r\/v|rv)\b[^.;]{0,12}\b(?:again|next week|in \d|\d+\/(?:7|52|12)|later)\b|\b(?:will|to) (?:be )?(?:re-?offer|offer)(?:ed)?\b/i;
const noOther =
  /\b(?:no|not|n't|without|nor)\b(?! need| to re)[^.;]{0,28}\b(?:further|another|new|more|re-?book\w*|re-?appoint\w*|appointment|appt|offered)|\bto be seen again\b|\bif\b[^.;]{0,20}\b(?:seen|see|another)/i;

const isAttendanceControl = ({ label, control }: Passage): boolean =>
  control !== undefined && /\b(?:attend\w*|arriv\w*|status|dna|outcome|seen|visit|contact)\b/i.test(label);

/** Reads whether the patient attended: what the form's own control says decides; words only where it says nothing. */
export const readAttendance = (page: Page, counts: (passage: Passage) => boolean): Pick<Facts, 'attendance' | 'rebooked'> => {
  const said = page.passages.filter(counts);
  const chosen = said.filter(
    ({ role, text, label }) =>
      text !== '' && (role === 'choice' || (role === 'value' && text.length <= 20 && /attend|dna/i.test(label))),
  );
  const attendance = fromControls(chosen) ?? fromWords(said);
  const rebooked = attendance?.state === 'did-not-attend' ? findRebooked(said) : null;
  return { attendance, rebooked };
};

const stateOf = (text: string): 'attended' | 'did-not-attend' | 'cancelled' | null => {
  if (missed.test(text) && !notMissed.test(text)) return 'did-not-attend';
  if (cancelled.test(text)) return 'cancelled';
  return present.test(text) && !/\bnot\b/i.test(text) ? 'attended' : null;
};

const fromControls = (chosen: readonly Passage[]): Facts['attendance'] => {
  const named = chosen.filter(isAttendanceControl);
  // The attendance decides over the outcome, and both over other boxes.
  const byRank = [...named].sort((a, b) => rank(a) - rank(b));
  for (const passage of [...byRank, ...chosen.filter((choice) => choice.control !== 'list')]) {
    const state =
      stateOf(passage.text) ?? (/\bdna\b|did (?:the )?patient attend|attended\??$/i.test(passage.label) ? yesNo(passage) : null);
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

const fromWords = (said: readonly Passage[]): Facts['attendance'] => {
  for (const passage of said) {
    if (passage.role === 'choice') continue;
    for (const sentence of passage.text.split(/(?<=[.;!?])\s+|\n/)) {
      if (!missed.test(sentence) || notMissed.test(sentence) || before.test(sentence)) continue;
      if (
        !/^\W*uta\b/i.test(sentence) &&
        /\b(?:uta|unable to attend|no (?:answer|reply|response))\b/i.test(sentence) &&
        !/\b(?:clinic|telephone|phone|call|x ?\d|rang|dna|appointment|voicemail)\b/i.test(passage.text)
      )
        continue;
      return { state: 'did-not-attend', evidence: evidenceFrom(passage, sentence) };
    }
  }
  return null;
};

/** The missed appointment's own "not" denies nothing that is said of another one. */
const isRebooked = (sentence: string): boolean => {
  const rest = sentence.replace(missed, ' ');
  return another.test(rest) && !noOther.test(rest);
};

const findRebooked = (said: readonly Passage[]): Evidence | null => {
  for (const passage of said) {
    for (const sentence of passage.text.split(/(?<=[.;!?])\s+|\n/))
      if (isRebooked(sentence)) return evidenceFrom(passage, sentence);
  }
  return null;
};
