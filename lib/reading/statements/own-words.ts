/** The clinician's own words to the patient, told as they were said. */
const spoken = /\b(?:i|we) (?:told|said|advised)\b|\bsaid (?:by me|to (?:him|her|them|pt))\b|\b(?:told|advised)\s*[:,]?\s*[“"]/i;

/** Leaves out words that someone else wrote, in quotation marks: a letter's own request, a patient's own words. */
export const withoutQuotes = (text: string): string =>
  spoken.test(text)
    ? text.replace(/[“”"]/g, ' ')
    : text.replace(/[“"][^“”"\n]{6,}[”"]/g, (quote) => (quote.length > text.length * 0.8 ? quote : quote.replace(/[^\s]/g, '·')));

/** Words that a template leaves to be filled in: "Fit note: Y / N", "refer to [specialty]". */
const isScaffold = (text: string, lead: string): boolean =>
  /^\W*(?:y(?:es)?\s*\/\s*n(?:o)?|yes\s+no|delete as (?:appropriate|applicable))\b/i.test(text) ||
  /\b(?:y\s*\/\s*n|yes\s*\/\s*no)\b/i.test(`${lead} ${text}`) ||
  /[[<{]\s*[a-z ]{2,30}\s*[\]>}]|_{3,}/i.test(text);

/** A lead under which somebody else's words are told. */
const reportsAnother =
  /\b(?:letter|referral|request|message|email|query) from (?:the )?(?:gp|surgery|practice|patient)\b|\bgp(?:'s)? (?:letter|referral|said|wrote|request)\b/i;

/** Whether a sentence is nobody's request here: a template's words, or another's under a lead that says so. */
export const isOthers = (text: string, lead: string): boolean => isScaffold(text, lead) || reportsAnother.test(lead);
