import type { Evidence, Facts } from '@/lib/model/facts';
import { inOneGo } from '@/lib/model/in-one-go';
import { Memory } from '@/lib/model/memory';
import type { Page, Passage } from '@/lib/model/page';
import type { Screen } from '@/lib/model/screen';
import { readAttendance } from './attendance';
import { countsOn } from './counts';
import { gpNamesOn } from './gp-names';
import { readDocument } from './headings';
import { type Heard, hearLines } from './hear-lines';
import { type Line, linesOf } from './lines';
import { readMedicines } from './medicines/read-medicines';
import { saysNoMedicines } from './medicines/says-no-medicines';
import { readAttended, readDischarged } from './moments';
import { readPatient } from './patient';
import { readSent } from './sent';
import { readSetting } from './setting';
import { readSharedCare } from './shared-care/read-shared-care';
import { givesContact } from './statements/contact';
import { namesFitNote, saysIssued, saysNotNeeded, speaksOfWork, withFitNote } from './statements/fit-note-words';
import { saysSupplied } from './statements/hospital-supply';
import { isPending, namesTest, saysNoTests } from './statements/tests';

/** The first sentence that passes a test, as evidence. */
const firstOf = (lines: readonly Line[], test: (line: Line) => boolean): Evidence | null => lines.find(test)?.evidence() ?? null;

/** A choice such as "None required" means nothing without its label: the two are read together. */
const withLabel = ({ text, lead, passage }: Line): string => (passage.role === 'choice' && lead ? `${lead}: ${text}` : text);

/**
 * Reads all facts that the rules need from a page on which a screen was recognised. Pure: nothing is looked up beyond the page,
 * and nothing is guessed; what is not said stays `null` or empty.
 */
export const readFacts = (page: Page, screen: Screen): Facts => inOneGo(readingFacts(page, screen));

/**
 * The same, with pauses.
 *
 * @param heard what earlier readings heard in the sentences that they read: only those that changed are read again
 */
export function* readingFacts(page: Page, screen: Screen, heard: Heard = new Memory()): Generator<undefined, Facts> {
  const counts = askedOnce(countsOn(page, screen));
  const lines = linesOf(page, counts, screen.kind === 'prescribing');
  const { attendance, rebooked, reReferral } = readAttendance(page, counts);
  const statements = yield* hearLines(lines, {
    kind: screen.kind,
    gp: gpNamesOn(page, counts),
    missed: attendance?.state === 'did-not-attend',
    reReferral,
    heard,
  });
  const medicines = readMedicines(page, counts);
  yield;
  const sharedCare = readSharedCare(page, counts, medicines);
  const noMedicines = saysNoMedicines(page, counts);
  yield;
  const discharged = screen.kind === 'clinic-outcome' ? null : readDischarged(page, counts);
  const attended = screen.kind === 'clinic-outcome' ? readAttended(page, counts) : null;
  yield;
  const patient = readPatient(page);
  const sent = readSent(page, lines);
  const document = readDocument(page, counts);
  yield;
  const issued = firstOf(
    lines,
    ({ text, lead, before }) =>
      saysIssued(withFitNote(text, `${lead} ${before}`), lead) ||
      (speaksOfIt.test(text) && namesFitNote(before) && saysIssued(`fit note ${text}`, lead)),
  );
  const pending = firstOf(
    lines,
    (line) =>
      !namesPlace.test(line.passage.label) &&
      namesTest(line.text) &&
      isPending(line.text) &&
      !saysNoTests(line.text) &&
      !isFinished(line.text),
  );

  return {
    kind: screen.kind,
    setting: readSetting(page, screen),
    patient,
    discharged,
    attended,
    attendance,
    rebooked,
    sent,
    statements,
    medicines,
    medicinesListed:
      medicines.length > 0 ||
      page.passages.some(({ role, label }) => role === 'value' && /\b(?:medic|tt[oah]|drug)/i.test(label)),
    noMedicines,
    supplied: firstOf(lines, (line) => !namesFitNote(`${line.lead} ${line.text}`) && saysSupplied(withLabel(line))),
    sharedCare,
    fitNote: {
      issued,
      notNeeded: firstOf(lines, ({ text, lead }) => saysNotNeeded(text, lead)),
      work: firstOf(lines, ({ text }) => speaksOfWork(text)),
    },
    testPending: pending,
    noTests: firstOf(lines, ({ text }) => saysNoTests(text)),
    contact: firstOf(
      lines,
      ({ text, lead, context }) =>
        context.owner !== 'gp' && (givesContact(text) || (text.length < 60 && givesContact(`${lead}: ${text}`))),
    ),
    document,
    unread: page.unread,
  };
}

/** Each reader asks of each passage whether it counts. */
const askedOnce = (counts: (passage: Passage) => boolean): ((passage: Passage) => boolean) => {
  const answers = new Map<Passage, boolean>();
  return (passage) => {
    const answer = answers.get(passage) ?? counts(passage);
    answers.set(passage, answer);
    return answer;
  };
};

/** A clinic may be called after a test. */
const namesPlace = /^\W*(?:clinic|specialty|appointment|consultant|location|type|title|service|session|list)\b/i;

/** "One is enclosed". */
const speaksOfIt = /^\W*(?:one|it|this) (?:is|was|has been) (?:enclosed|attached|issued|given|in)\b/i;

/** A test that is over: its result stands beside it. */
const isFinished = (text: string): boolean =>
  /\b(?:normal|nad|neg(?:ative)?|no change|clear|unremarkable|reported as|showed|shows|done)\b/i.test(text) &&
  !/\b(?:await\w*|pending|outstanding|to follow|final)\b/i.test(text);
