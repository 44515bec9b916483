import type { Evidence } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';
import { evidenceFrom } from '../evidence';
import { type Prescribing, prescribingIn } from './agreement';
import { drugsIn } from './find-drugs';

/** Words about who prescribes, and the medicine that they are about; null for all. */
export interface Said {
  readonly of: string | null;
  readonly what: ReadonlySet<Prescribing>;
  readonly evidence: Evidence;
}

/** A letter, form or message about shared care, and no medicine. */
const paper = /\b(?:shared care|share care|sca|e-?sca|agreement|acceptance|proposal)\b/i;

/** Whether what stands where a medicine's name would is a paper about one: "Shared care proposal, methylphenidate". */
export const isPaper = (name: string): boolean => /^\W*(?:letter|reminder|reply|request|form)\b/i.test(name) || paper.test(name);

/** What the rows of a log of letters and forms tell: "11/08 | In | Dr Cole | Agreement signed and returned". */
const rowsOf = (page: Page, counts: (passage: Passage) => boolean): readonly Said[] =>
  page.tables
    .filter(({ rows, title }) => rows.some((cells) => cells.some(({ text }) => paper.test(text))) || paper.test(title))
    .flatMap(({ rows }) =>
      rows.flatMap((cells): readonly Said[] => {
        const words = cells.map(({ text }) => text).join(' - ');
        const last = page.passages[cells.findLast(({ passages }) => passages.length > 0)?.passages[0] ?? -1];
        if (!last || !counts(last)) return [];
        return [
          { of: drugsIn(words)[0]?.drug.generic ?? null, what: prescribingIn(words), evidence: evidenceFrom(last, last.text) },
        ];
      }),
    );

const ofGp = /\b(?:gp|general practi\w+|primary care|surgery)\b/i;
const speaks = /\bi (?:agree|accept|confirm|decline|do not|cannot|am (?:not )?(?:happy|willing|able|content))\b/i;

/** What is chosen in the part of a form that the GP fills in: "I agree to prescribe" is said by the GP. */
const answersOf = (page: Page, counts: (passage: Passage) => boolean): readonly Said[] =>
  page.passages
    .filter((passage) => passage.role === 'choice' && counts(passage) && speaks.test(passage.text) && isInGpPart(page, passage))
    .map((passage) => ({
      of: null,
      what: prescribingIn(passage.text.replace(/\bi\b/gi, 'the gp').replace(/\bam\b/i, 'is')),
      evidence: evidenceFrom(passage, passage.text.trim()),
    }));

/** By the name of a part around it, or by the headings that it stands under. */
const isInGpPart = (page: Page, { id, part, section }: Passage): boolean => {
  const own = page.passages.slice(0, id).findLast(({ role, text }) => role === 'heading' && text === section);
  if (ofGp.test(section) || (own && ofGp.test(own.section))) return true;
  for (let at = page.parts[part]; at && at.kind !== 'page'; at = page.parts[at.parent]) if (ofGp.test(at.name)) return true;
  return false;
};

/** What the page keeps as a record of shared care beside the text: a log of its letters and forms, and the GP's own part of a form. */
export const recordsOf = (page: Page, counts: (passage: Passage) => boolean): readonly Said[] => [
  ...rowsOf(page, counts),
  ...answersOf(page, counts),
];
