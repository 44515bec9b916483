import type { Facts } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { evidenceFrom } from './evidence';
import type { Line } from './lines';

const notSent =
  /\b(?:not|never|n't|un)[\s-]?(?:yet )?(?:been )?(?:sent|signed|issued|transmitted|delivered)\b|\bunsent\b|\bunsigned\b|\b(?:draft|typed|dictated|pending|in progress|incomplete|failed|queued|rejected|to be (?:sent|typed|signed))\b|\bawaiting (?:signature|approval|typing|authori[sz]ation|sign[- ]?off)\b|\bready to send\b|\bwill be sent\b/i;
const wasSent =
  /\b(?:sent|transmitted|delivered|e-?mailed|despatched|dispatched|posted|received|acknowledged|shared)\b[^.;]{0,40}\b(?:gps?|surgery|practice|docman|mesh|electronically|edt|primary care)\b|\b(?:gps?|surgery|practice)\b[^.;]{0,30}\b(?:sent|transmitted|delivered|received|acknowledged|copied)\b|^\W*(?:letter |summary |discharge (?:letter|summary) )?sent\b(?! for\b| to (?:typing|secretar\w+|pharmacy|print|ward|sign\w*|consultant))/i;
const statusLabel =
  /\b(?:letter|summary|status|document|gp copy|sent|gp|transmission|delivery|correspondence|discharge letter|despatch|dispatch|copy)\b/i;

type State = 'sent' | 'not-sent';

/** "Sent to GP: Yes, 26/11/2026 11:02": the label asks, the words answer. */
const saysSent = /\b(?:sent|transmitted|delivered|despatched|dispatched)\b/i;
const answerOf = (words: string): State | null =>
  /^\W*(?:no\b|not\b|nil\b|n\/a|pending|awaiting|draft|-\s*$|–\s*$)/i.test(words)
    ? 'not-sent'
    : /^\W*(?:yes\b|y\b|✓|✔|done\b|complete\b|sent\b|\d{1,2}[ /.-](?:\d{1,2}|[a-z]{3,9})[ /.-]\d{2,4})/i.test(words)
      ? 'sent'
      : null;

/** "Fields marked * are sent to the practice" tells what happens to every letter, "sent by GP" who sent the patient. */
const isHabit =
  /\b(?:are|be|gets?) (?:then )?(?:sent|transmitted|delivered|dispatched|e-?mailed)\b|\bsent (?:in |up |over |here )?by\b/i;

/** What a status line says of itself; a referral that was received is no letter that was sent. */
const stateIn = (status: string): State | null => {
  // An addendum that is still being written takes nothing back.
  const words = status.replace(/\baddend(?:um|a)\b[^.;]*/gi, ' ');
  if (/\breferral\b/i.test(words)) return null;
  if (notSent.test(words)) return 'not-sent';
  return wasSent.test(words) && !isHabit.test(words) ? 'sent' : null;
};

/** Shorter than a sentence of a letter: what a status line is. */
const longestStatus = 120;

/** A whole sentence of the notes that says nothing but that this letter has gone to the GP. */
const told =
  /^\W*(?:this |the |clinic |discharge )*(?:letter|summary) (?:has been |was )?(?:e-?mailed|sent|posted|transmitted) (?:electronically )?to (?:the |his |her |their |own )?(?:gp|surgery|practice)(?: (?:today|electronically|(?:by|via|on) [\w/.-]+))*\W*$/i;

/**
 * Reads whether the page shows the summary or letter as sent to the GP: in a status line or a status list, or in a sentence of
 * the notes that says just that. A status that denies it has the last word.
 */
export const readSent = (page: Page, lines: readonly Line[]): Facts['sent'] => {
  const shown = statusOf(page);
  const line = shown ? undefined : lines.find(({ text, passage }) => !passage.tab && told.test(text));
  return line ? { state: 'sent', evidence: line.evidence() } : shown;
};

const statusOf = (page: Page): Facts['sent'] => {
  let found: Facts['sent'] = null;
  for (const passage of page.passages) {
    if (!isStatus(passage)) continue;
    const state = (saysSent.test(passage.label) ? answerOf(passage.text) : null) ?? stateIn(passage.text);
    if (state === 'sent') return { state, evidence: evidenceFrom(passage, passage.text) };
    if (state === 'not-sent') found ??= { state, evidence: evidenceFrom(passage, passage.text) };
  }
  return found;
};

const isStatus = ({ role, text, label, section, tab, control }: Passage): boolean => {
  // A folder's name is no status.
  if (/^\W*sent (?:items|messages|mail|folder|letters)\b/i.test(text)) return false;
  if (text === '' || text.length > longestStatus || tab || /\b(?:previous|history|past|earlier)\b/i.test(section)) return false;
  if (role === 'choice')
    return statusLabel.test(label) || (control === 'box' && /\bsent (?:\w+ )?to (?:the )?(?:gp|surgery|practice)\b/i.test(text));
  if (role === 'text' || role === 'heading')
    return statusLabel.test(label) || /\b(?:letter|summary|gp|document|status|discharge)\b/i.test(text) || wasSent.test(text);
  return (
    role === 'value' &&
    (/\bstatus\b|\bsent\b/i.test(label) ||
      (statusLabel.test(label) && /^\W*(?:not )?(?:sent|transmitted|delivered)\b/i.test(text)))
  );
};
