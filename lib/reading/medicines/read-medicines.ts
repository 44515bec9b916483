import type { Medicine } from '../../model/facts';
import type { Page, Passage } from '../../model/page';
import { isEnded } from './ended';
import type { MedicineEntry } from './entry';
import { nothing } from './loose';
import { looseTables } from './loose-tables';
import { medicinesInPassages } from './passage-medicines';
import { reasonFor } from './reasons';
import { supplyOf } from './supply';
import { medicinesInTable } from './table-medicines';
import { asksOfGp, wholeSupply } from './whole-supply';

/**
 * The medicines on a page that are to be taken after this, and those named as stopped, with days of supply and the reasons for a
 * short one.
 *
 * @param counts whether a passage is this patient's and of now: not history, help or hidden
 * @returns in reading order; `days` stays null where the page does not tell
 */
export function readMedicines(page: Page, counts: (passage: Passage) => boolean): Medicine[] {
  const tables = [...page.tables, ...looseTables(page, counts)];
  const inTable = new Set(tables.flatMap((table) => table.rows.flatMap((row) => row.flatMap((cell) => cell.passages))));
  const listed = tables.flatMap((table) => medicinesInTable(page, table, counts).entries);
  const entries = [...listed, ...medicinesInPassages(page, counts, inTable, listed.length > 1)];
  const medicines = entries.map(understood).sort((one, other) => one.evidence.passage - other.evidence.passage);
  const whole = wholeSupply(page, counts);
  if (!whole) return medicines;
  const going = medicines.filter((it) => !it.ended);
  if (going.length === 0) return [...medicines, whole];
  const spared = (it: Medicine): boolean => it.ended || it.asRequired || it.days !== null || it.reason !== null;
  return medicines.map((it) => (spared(it) ? it : { ...it, days: whole.days, working: whole.working, reason: whole.reason }));
}

/** An entry with its supply worked out, its reason and whether it has ended. */
function understood(entry: MedicineEntry): Medicine {
  const said = [entry.directions, entry.duration, entry.quantity, entry.notes, ...entry.steps].filter(Boolean).join(' | ');
  const ended = entry.ended || isEnded(entry.quantity) || isEnded(entry.notes) || entry.directions.split(' ; ').some(isEnded);
  const reason = reasonFor(entry.name, entry.words.length > said.length + 400 ? said : entry.words);
  const { days, working, asRequired } = supplyOf(reason?.kind === 'own-supply' ? withoutOwn(entry) : entry);
  const none = days === null && !asRequired && !ended && !reason && isNone(said) && isLeftToGp(said);
  return {
    name: entry.name,
    days: none ? 0 : days,
    working: none ? 'none supplied, left to the GP: 0 days' : working,
    asRequired,
    reason,
    ended,
    words: entry.words,
    evidence: entry.evidence,
  };
}

const howLong = /^\W*(?:about |over |at least |approx\w* |some )?\d{1,3} ?(?:\/|days?|weeks?|wks?|months?|d\b|boxes|packs)/i;
const leftOver = /\b(?:left|remaining|spare|in hand|at home|indoors)\b/i;

/** What the patient has at home is no supply from here: a reason, and no days. */
const withoutOwn = (entry: MedicineEntry): MedicineEntry => {
  const given = (words: string): string => {
    let own = false;
    return words
      .split(/(?<=[;|,.])\s+/)
      .filter((piece) => {
        // "POD returned to patient, >28 days": the length goes with what is at home.
        own = reasonFor('', piece)?.kind === 'own-supply' || leftOver.test(piece) || (own && howLong.test(piece));
        return !own;
      })
      .join(' ');
  };
  return {
    ...entry,
    directions: given(entry.directions),
    duration: given(entry.duration),
    quantity: given(entry.quantity),
    notes: given(entry.notes),
  };
};

/** What was not supplied is to come from the GP. */
const isLeftToGp = (words: string): boolean =>
  asksOfGp(words) || /\b(?:ring|see|call|contact|phone|go to|via|from|with)\b[^.;]{0,24}\b(?:gp|surgery|practice)\b/i.test(words);

const isNone = (words: string): boolean =>
  /(?:^|\|)\s*(?:nil|none|0)\s*(?:\||$)|\b(?:not|none|nil|no)(?: (?:patch(?:es)?|tablets?|tabs|capsules|caps|doses?|medication|meds|been|were|was|further|more)){0,2} (?:supplied|supply|given|dispensed|issued)\b/i.test(
    words,
  ) || nothing.test(words.toLowerCase());
