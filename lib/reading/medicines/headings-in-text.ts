import { isOtherHeading, listState, medicinesHeading } from './headings';
import { startsMedicine } from './names-in-lines';

/** Where a text stands: among medicines to take, among stopped ones, or elsewhere. */
export type ListState = 'going-on' | 'ended' | 'off';

/** A line that is a heading and nothing more: what it opens or closes. */
export function headingAlone(line: string, now: ListState, field: ListState): ListState | null {
  if (line.length > 60 || /\d{2}/.test(line)) return null;
  // The salutation of a letter ends no list that its field is for.
  if (field !== 'off' && /^\W*dear\b/i.test(line)) return null;
  const text = line.replace(/^[\s\-–•*#]+|[\s:–-]+$/g, '');
  if (!text || text.split(/\s+/).length > 6 || (!/:\s*$/.test(line) && startsMedicine(text) > 0)) return null;
  const state = now === 'off' && field === 'off' ? null : listState(text);
  if (state) return state;
  const colon = /:\s*$/.test(line);
  if (!colon && text.split(/\s+/).length > 4) return null;
  const kind = medicinesHeading(text);
  if (/^(?:no|nil|none|not)\b/i.test(text)) return null;
  if (kind === 'current') return 'going-on';
  if (kind === 'ended') return 'ended';
  if (kind === 'other') return 'off';
  return isOtherHeading(text) ? 'off' : null;
}

const heading = /^[\s\-–•*#]{0,4}(?:\d{1,2}[.)]\s)?([A-Za-z][A-Za-z0-9 &/'()-]{0,48}?)\s?:(?=\s|[A-Z0-9])\s*/;

/** "TTO: Paracetamol…", "Stopped: ramipril", "Allergies: penicillin": a heading at the beginning of a sentence. */
export function withHeading(
  text: string,
  state: ListState,
  field: ListState,
): { state: ListState; from: number; skip: boolean; opens: boolean } {
  const same = { state, from: 0, skip: /^\W{0,3}(?:allerg(?:y|ies|ic)\b|nkda\b|intoleran)/i.test(text), opens: false };
  const match = heading.exec(text.slice(0, 80));
  const name = match?.[1];
  if (!match || !name) {
    const lead = runInHeading(text);
    return lead === 0 ? same : { state: 'going-on', from: lead, skip: false, opens: false };
  }
  const from = match[0].length;
  const status = state === 'off' ? null : listState(name);
  if (status) return { state: status, from, skip: false, opens: from >= text.length };
  const kind = medicinesHeading(name);
  if (kind === 'other') return { ...same, skip: true };
  if (kind && startsMedicine(name) === 0)
    return { state: kind === 'ended' ? 'ended' : 'going-on', from, skip: false, opens: true };
  if (isOtherHeading(name)) return field === 'off' ? { state: 'off', from, skip: true, opens: true } : { ...same, from };
  return same;
}

/** "Medication on discharge Enalapril 5 mg BD": a heading set in line with its words; how long it is, 0 where there is none. */
function runInHeading(text: string): number {
  if (!/^[A-Z]/.test(text) || startsMedicine(text) === 2) return 0;
  let at = 0;
  for (const word of text.split(/\s+/, 5)) {
    at = text.indexOf(word, at) + word.length;
    const name = text.slice(0, at);
    if (/\d/.test(name)) return 0;
    // "Neurology prescribing levetiracetam changes" is a sentence: a prescription has a figure.
    if (medicinesHeading(name) === 'current' && startsMedicine(text.slice(at)) === 2 && /\d/.test(text.slice(at, at + 60)))
      return at;
  }
  return 0;
}
