import { type CoreHeading, coreHeadings, type Facts } from '@/lib/model/facts';
import type { Page, Passage } from '@/lib/model/page';

/** The core headings with the names that records give them; misspelt ones count by their stem. */
const synonyms = {
  diagnosis:
    /\b(?:diag[a-z]*|dx|diagnos[a-z]*|impression|problems?(?: list| and issues)?|conditions?|presenting (?:complaint|problem)s?|reason for (?:admission|attendance)|clinical (?:impression|problem))\b/i,
  medication:
    /\b(?:med(?:ic[a-z]*|s|iations?|cation)?|drugs?|tt[oah]s?|rx|prescri[a-z]*|treatment on discharge|current treatment)\b/i,
  plan: /\b(?:plan[a-z]*|actions?|management|recommend[a-z]*|follow[- ]?up|next steps|what happens next|requests?|to do|requested actions)\b/i,
  information:
    /\b(?:info\b|info\w{2,5}on\b|inform?a[a-z]* (?:and advice )?(?:given|for|to|shared|provided)|inform?ation|advi[cs]e|(?:patient|pt|family|parents?) (?:info(?:rmation)?|told|informed|advised)|what (?:was|were) the (?:patient|family|parents) told|told (?:the )?(?:patient|pt|family|parents?)|(?:told|explained|said|given|discussed) (?:to|with) (?:the )?(?:patient|parent|famil|carer)[a-z]*|what (?:the patient|we) (?:has been |have )?(?:told|discussed|said)[a-z ]*|safety[- ]?net[a-z]*|patient (?:advice|instructions|aware))\b/i,
} satisfies Record<CoreHeading, RegExp>;

const documentLabel =
  /\b(?:letter|summary|narrative|course|history|diagnos\w*|dx|findings|progress|plan|actions?|clinical details|admission|body|free text|treatment|advice|information|opinion|impression)\b/i;
const notDocument = /\b(?:comments?|remarks?|notes? for|pharmac\w+|reason|search|reply|message|booking)\b/i;

const longestName = 70;
/** What stands over a list of medicines without being a heading by its mark-up. */
const namesList =
  /^(?:(?:discharge|current|regular|new) )?(?:medic(?:ation|ine)s?|meds|drugs|tt[oah]s?)(?: (?:on|at|for) discharge| to take (?:home|out)| list)?:?$/i;

/** Names at the head of lines within a text: "Diagnosis:", "PLAN -", "Medication". */
const headsOfLines = (text: string): readonly string[] =>
  text.split('\n').flatMap((line) => {
    const match = /^[\s\d.)•*-]{0,5}([\p{L}][\p{L}\s/&'’()-]{1,48}?)\s*(?::|\s[-–]\s|$)/u.exec(line);
    return match?.[1] && match[1].split(/\s+/).length <= 7 ? [match[1]] : [];
  });

const isWriting = ({ role, control, label, text, editable }: Passage): boolean => {
  if (editable !== true || notDocument.test(label)) return false;
  if (role === 'editor') return text.length > 0 || documentLabel.test(label);
  return (
    role === 'value' &&
    (control === 'text' || control === 'line') &&
    ((control === 'text' && documentLabel.test(label)) ||
      /(?:^|\n)[^\S\n]*dear\b/i.test(text) ||
      (control === 'line' && synonyms.diagnosis.test(label)))
  );
};

/** Reads whether a summary or letter is being written here, and which of its core headings are there, filled in or not. */
export const readDocument = (page: Page, counts: (passage: Passage) => boolean): Facts['document'] => {
  const own = page.passages.filter(counts);
  const fields = own.filter(isWriting);
  const longText = fields.some(
    ({ control, role, text, label }) => role === 'editor' || control === 'text' || text.length > 40 || documentLabel.test(label),
  );
  const written = fields.length > 0 && longText && fields.some(({ role, control }) => role === 'editor' || control === 'text');
  const names = [
    ...own.flatMap(({ label, section, control }) => (control === undefined && !label ? [section] : [label, section])),
    ...fields.flatMap(({ text }) => headsOfLines(text)),
    // Plain words that name what follows: "Medicines on discharge" over a list.
    ...own.filter(({ role, text }) => role === 'text' && namesList.test(text)).map(({ text }) => text),
    ...page.tables.filter(({ title }) => title).map(({ title }) => title),
    ...page.passages.filter(({ role }) => role === 'heading').map(({ text }) => text),
  ];
  return {
    written,
    headings: coreHeadings.filter((heading) => names.some((name) => name.length <= longestName && synonyms[heading].test(name))),
  };
};
