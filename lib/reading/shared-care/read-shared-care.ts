import type { Evidence, Medicine, SharedCareMedicine } from '../../model/facts';
import type { Page, Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { medicinesHeading } from '../medicines/headings';
import { startsMedicine } from '../medicines/names-in-lines';
import { linesOf, sentencesOf } from '../medicines/pieces';
import { patientNames } from '../patient';
import { addresseeOf, isForPatient, saysYourGp } from '../sentences/context';
import { type Prescribing, prescribingIn } from './agreement';
import { drugsIn } from './find-drugs';
import { isPartOfName, mentionKind } from './mentions';
import { mentionQuote, nameQuote, whereIs } from './quotes';
import { isPaper, recordsOf, type Said } from './records';
import { weighed } from './weighed';

/** Where a line stands: among what is over, in a list of medicines, in words to the patient. */
interface Place {
  readonly past: boolean;
  readonly listed: boolean;
  readonly toPatient: boolean;
}

interface Found {
  readonly name: Evidence;
  listed: boolean;
}

const spoken = new Set<Passage['role']>(['text', 'value', 'editor', 'choice']);
const history =
  /\b(?:allerg\w*|histor\w*|pmh\w*|background|past|family|social|dhx|on admission|previous|presenting|comorbid\w*|co-morbid\w*|adverse|intoleran\w*|sensitiv\w*|problem list|problems|admission)\b/;
const allergies = /\ballerg|\badverse|\bintoleran|\bsensitiv|\breactions?\b/i;
/** Of the medicine named just before: "kindly start 50 mg", "please take over prescribing". */
const asksForIt =
  /\b(?:start|commence|initiate|prescribe|continue|take over|assume|issue)(?:ing)? (?:it|the prescribing|this|these|at|with|both|prescri\w+|the (?:drug|prescri\w+|medic\w+)|\d)|\b(?:ongoing|further|future) (?:supply|supplies|prescri\w+|scripts?)\b/i;
/** A field for words about the list is no part of it. */
const remarks = /\b(?:comments?|notes?|remarks?|message|advice|instructions?|queries)\b/i;
/** A card's heading is no longer. */
const longestName = 80;
/** Words that cover more than the medicine they stand beside. */
const general =
  /\b(?:shar(?:ed|e|ing) (?:care|prescribing)|sca|esca|dmards?|immunosuppress\w*|(?:counter)?signed (?:form|copy|paperwork)|(?:issue|prescribe) (?:his|her|their|your) tablets|(?:future|further|ongoing) (?:supply|supplies|prescri\w+|scripts?)|acceptance|gp(?:'s)? (?:reply|response|answer|decision|consent|agreement)|adhd (?:meds?|medication|treatment)|whole (?:regimen|lot)|regimen|all (?:of )?(?:the |her |his |these |above |regular )?(?:meds?|medications?|medicines?|drugs?|items?)|(?:continue|prescribe|supply) all|both)\b/;

/**
 * The shared-care medicines by mouth or injection that the page shows as taken or to be taken, with who is to prescribe and whether this
 * patient's GP is recorded to have accepted.
 *
 * @param medicines what was read as medicines on the same page
 */
export function readSharedCare(
  page: Page,
  counts: (passage: Passage) => boolean,
  medicines: readonly Medicine[],
): SharedCareMedicine[] {
  const found = new Map<string, Found>();
  const over = new Set<string>();
  const said: Said[] = [...recordsOf(page, counts)];

  const patient = patientNames(page);
  const reader =
    page.passages
      .filter(counts)
      .map(({ text }) => addresseeOf(text, patient))
      .find((it) => it !== null) ?? null;

  let above: readonly Said[] = [];
  for (const medicine of medicines) {
    const own = saidOf(page, medicine);
    const like = /\b(?:as above|ditto|same again|likewise)\b/i.test(medicine.words) ? above : own;
    above = like;
    const mention = drugsIn(medicine.name)[0];
    if (!mention || isPaper(medicine.name)) continue;
    const { generic } = mention.drug;
    const flat = medicine.words.replace(/\s*\n\s*/g, ' ');
    const again = drugsIn(flat).find((it) => it.drug.generic === generic);
    if (medicine.ended || (again && mentionKind(flat.replace(/ \| /g, ' - '), again, true) !== 'taken')) {
      over.add(generic);
      continue;
    }
    if (!found.has(generic)) found.set(generic, { name: { ...medicine.evidence, quote: nameQuote(medicine) }, listed: true });
    said.push(...[...own, ...(like === own ? [] : like)].map((it) => ({ ...it, of: generic })));
  }

  for (const passage of page.passages) {
    if (!spoken.has(passage.role) || !counts(passage)) continue;
    const place = medicinesHeading(passage.label) ?? medicinesHeading(passage.section);
    const past = history.test(`${passage.label} ${passage.label ? '' : passage.section}`.toLowerCase());
    if (place === 'ended' || allergies.test(`${passage.label} ${passage.section}`)) continue;
    if (place === 'other' && !prescribingIn(passage.text).has('accepted')) continue;
    if (passage.control === 'list' || passage.role === 'choice' || (passage.label && passage.text.length < 80)) {
      const labelled = `${passage.label}: ${passage.text}`;
      if (
        !/^\W*(?:e\.?g\b|for example)/i.test(passage.label) &&
        general.test(labelled.toLowerCase()) &&
        drugsIn(labelled).length === 0
      )
        said.push({ of: null, what: prescribingIn(labelled), evidence: evidenceFrom(passage, passage.text.trim()) });
    }
    const toPatient = (addresseeOf(passage.text, patient) ?? reader) === 'patient' || isForPatient(passage.label);
    const listed = place === 'current' && !remarks.test(passage.label);
    for (const line of linesOf(passage.text)) readLine(passage, line.text, { past, listed, toPatient });
  }

  return [...found]
    .filter(([generic, it]) => it.listed || !over.has(generic))
    .map(([generic, it]) => weighed(generic, it.name, said));

  function readLine(passage: Passage, line: string, { past, listed, toPatient }: Place): void {
    // A note on a medicine's card is about that medicine.
    let topic: string | null = drugsIn(passage.section.slice(0, longestName))[0]?.drug.generic ?? null;
    let stopped = false;
    /** The name, where it was named only and the next words may ask for it. */
    let named: Evidence | null = null;
    let before = '';
    for (const sentence of sentencesOf(line.slice(0, 20000))) {
      const text = sentence.text.slice(0, 1500);
      const mentions = drugsIn(text);
      if (
        /^\W{0,3}(?:allerg\w*|nkda|intoleran\w*|adverse|pmh\w*|past medical|family history|fhx?|background|hx|history|drug history|dhx?)\b[^.]{0,24}:/i.test(
          text,
        )
      ) {
        topic = null;
        continue;
      }
      // "Melatonin via this clinic" is of another medicine.
      if (mentions.length === 0 && startsMedicine(text) === 2) {
        topic = null;
        continue;
      }
      const concerns = mentions.length > 0 || topic !== null || general.test(text.toLowerCase());
      const you = toPatient || saysYourGp.test(text);
      const what: ReadonlySet<Prescribing> = concerns ? prescribingIn(text, before, you) : new Set();
      before = text;
      const evidence = evidenceFrom(passage, text);
      for (const mention of mentions) {
        const { generic } = mention.drug;
        const kind = mentionKind(text, mention, listed, you);
        const request =
          what.has('gp-asked') ||
          what.has('requested') ||
          what.has('hospital') ||
          what.has('hospital-meanwhile') ||
          what.has('accepted');
        stopped = kind === 'not-taken';
        // "Scripts stay with our lithium clinic" still says who prescribes.
        if (stopped && isPartOfName(text, mention)) {
          stopped = false;
          if (found.has(generic)) said.push({ of: generic, what, evidence });
          continue;
        }
        if (stopped) continue;
        if (past && !request) continue;
        if (kind === 'taken' && !found.has(generic))
          found.set(generic, { name: evidenceFrom(passage, mentionQuote(text, mention.index, mention.end)), listed: request });
        if (request && found.has(generic) && kind === 'taken' && what.has('gp-asked') && !over.has(generic))
          (found.get(generic) as Found).listed = true;
        topic = generic;
        named = kind === 'named' ? evidenceFrom(passage, mentionQuote(text, mention.index, mention.end)) : null;
        said.push({ of: generic, what, evidence });
      }
      if (mentions.length > 0 || what.size === 0) continue;
      if (topic && !stopped) {
        if (
          named &&
          !past &&
          (what.has('gp-asked')
            ? asksForIt.test(text)
            : /\b(?:it|this|these|them|(?:every|each|all) (?:script|prescription|supply))\b/i.test(text))
        )
          found.set(topic, { name: named, listed: true });
        said.push({ of: topic, what, evidence });
      } else if (!past && general.test(text.toLowerCase())) said.push({ of: null, what, evidence });
    }
  }
}

/** "Note for parent / GP:" names a reader, and nobody who prescribes. */
const noteLabel = /^(?:notes?|comments?|instructions?|info\w*|message)\b[^:|]{0,30}:\s+/i;

/** What the words of a medicine say of who prescribes it, piece by piece. */
const saidOf = (page: Page, medicine: Medicine): Said[] =>
  medicine.words
    .split(/ \| |\n/)
    .flatMap((piece) => sentencesOf(piece.replace(noteLabel, '')).map(({ text }) => text))
    .map((piece) => ({ of: null, what: prescribingIn(piece), evidence: whereIs(page, medicine, piece) }));
