import type { Evidence, Facts, Statement } from '@/lib/model/facts';
import { inOneGo } from '@/lib/model/in-one-go';
import { Memory } from '@/lib/model/memory';
import type { Page, Passage } from '@/lib/model/page';
import type { Screen, ScreenKind } from '@/lib/model/screen';
import { readAttendance } from './attendance';
import { countsOn } from './counts';
import { nowhere } from './evidence';
import { callsGp, gpNamesOn } from './gp-names';
import { readDocument } from './headings';
import { type Line, linesOf } from './lines';
import { readMedicines } from './medicines/read-medicines';
import { saysNoMedicines } from './medicines/says-no-medicines';
import { readAttended, readDischarged } from './moments';
import { readPatient } from './patient';
import { hearAgain } from './second-reader/hear-again';
import { placed } from './second-reader/signs';
import { readSent } from './sent';
import { readSetting } from './setting';
import { readSharedCare } from './shared-care/read-shared-care';
import { givesContact } from './statements/contact';
import { namesFitNote, saysIssued, saysNotNeeded, speaksOfWork, withFitNote } from './statements/fit-note-words';
import { saysSupplied } from './statements/hospital-supply';
import { readSentence } from './statements/read-statements';
import { isOfGp } from './statements/said';
import { namesService } from './statements/services';
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

/** What sentences say, each with all that its meaning hangs on. */
export type Heard = Memory<readonly Statement[]>;

/**
 * The same, with pauses.
 *
 * @param heard what earlier readings heard in the sentences that they read: only those that changed are read again
 */
export function* readingFacts(page: Page, screen: Screen, heard: Heard = new Memory()): Generator<undefined, Facts> {
  const counts = askedOnce(countsOn(page, screen));
  const gp = gpNamesOn(page, counts);
  const named = { names: [...gp.doctors, ...gp.places].join(), calls: callsGp(gp) };
  const lines = linesOf(page, counts, screen.kind === 'prescribing');
  const { attendance, rebooked, reReferral } = readAttendance(page, counts);
  const missed = attendance?.state === 'did-not-attend';
  const statements: Statement[] = [];
  for (const [i, line] of lines.entries()) {
    const isTakenBack =
      takesBack.test(line.text) || (lines[i + 1]?.passage === line.passage && takesBack.test(lines[i + 1]?.text ?? ''));
    const said = hear(line, screen.kind, heard, named);
    // "Have a word with your doctor, who can write to us afresh" is one request, and no question besides.
    const asksBack =
      missed &&
      said.some(({ act, mood, actor }) => (act === 're-refer' || act === 'refer') && mood !== 'reported' && isOfGp(actor));
    for (const statement of said) {
      if (isTakenBack && statement.mood === 'asked' && statement.actor !== 'hospital') continue;
      const settled = settleReferral({ ...statement, evidence: line.evidence() }, missed);
      const isWayBack = reReferral?.passage === settled?.evidence.passage && reReferral?.quote === settled?.evidence.quote;
      if (settled && !((isWayBack || asksBack) && settled.act === 'query')) statements.push(settled);
    }
    yield;
  }
  if (reReferral && !statements.some(({ act, mood, actor }) => act === 're-refer' && mood === 'asked' && isOfGp(actor)))
    statements.push(backByReferral(reReferral));
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

/** After a missed appointment: the way back is a new referral by the GP. */
const backByReferral = (evidence: Evidence): Statement => ({
  act: 're-refer',
  actor: 'gp',
  mood: 'asked',
  urgent: false,
  unrelated: false,
  evidence,
});

/** What the GP and the practice are called on this page, and a reader that puts "GP" in their place. */
interface Named {
  readonly names: string;
  readonly calls: (words: string) => string;
}

/** What a line says, wherever it stands: read by grammar, and once more by what such sentences have in common. */
const hear = (line: Line, kind: ScreenKind, heard: Heard, { names, calls }: Named): readonly Statement[] => {
  const { text, lead, before, context } = line;
  return heard.of([text, lead, before, context.addressee, context.owner, context.medicines, kind, names].join('\0'), () => {
    const place = placed(line, calls);
    return hearAgain(
      readSentence(place.text, lead, place.before, context, () => nowhere),
      place,
      kind,
    );
  });
};

/** A clinic may be called after a test. */
const namesPlace = /^\W*(?:clinic|specialty|appointment|consultant|location|type|title|service|session|list)\b/i;

/** "One is enclosed". */
const speaksOfIt = /^\W*(?:one|it|this) (?:is|was|has been) (?:enclosed|attached|issued|given|in)\b/i;

/** What was written before is put right: "scrap that", "disregard this", "correction to my letter". */
const takesBack =
  /\b(?:scrap|scrub) (?:that|this|the (?:line|entry|above))\b|\b(?:ignore|disregard) (?:that|this|my|the (?:above|earlier|line|previous))\b|^\W*correction\b|\bthat(?:'s| is| was) wrong\b|^\W*(?:wrong|not so)\b/i;

/** A test that is over: its result stands beside it. */
const isFinished = (text: string): boolean =>
  /\b(?:normal|nad|neg(?:ative)?|no change|clear|unremarkable|reported as|showed|shows|done)\b/i.test(text) &&
  !/\b(?:await\w*|pending|outstanding|to follow|final)\b/i.test(text);

/**
 * After a missed appointment any request for a new referral is one. Otherwise referring a patient again is a referral like others, and
 * "please send him back" without the word asks for nothing.
 */
const settleReferral = (statement: Statement, missed: boolean): Statement | null => {
  if (missed && statement.act === 'refer' && statement.mood === 'asked' && !namesService(statement.evidence.quote))
    return { ...statement, act: 're-refer' };
  if (statement.act !== 're-refer') return statement;
  if (missed) return statement.mood === 'offered' ? { ...statement, mood: 'asked' } : statement;
  return /\bre+f/i.test(statement.evidence.quote) ? { ...statement, act: 'refer' } : null;
};
