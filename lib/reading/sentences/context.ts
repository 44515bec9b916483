/** Who is meant by "you", and whose work a bare instruction is. */
export interface SentenceContext {
  /** The reader of the text: the GP in a letter to the GP, the patient in a letter or advice to the patient. */
  readonly addressee: 'gp' | 'patient';
  /** Whose list of things to do this is, where a label, heading or lead says so. */
  readonly owner: 'gp' | 'hospital' | 'patient' | null;
  /** The screen is about medicines: what is to be collected or started there is one. */
  readonly medicines?: boolean;
}

const gpOwner =
  /\b(?:gp|general pract\w+|primary care|surgery|practice)\b.{0,24}\b(?:to\b|actions?|plan|requests?|please|follow|do|tasks?|recommend\w*|instructions?)|\b(?:actions?|requests?|plan|requested|tasks?|recommendations?|instructions?|follow.?up|jobs)\b.{0,30}\b(?:gp|general pract\w+|primary care|practice|surgery)\b|^\s*(?:for |to )?(?:the )?(?:gp|practice|surgery|primary care)(?: (?:please|pls|to do|to note))?\s*$|^\s*gp (?:kindly|pls|please)|^\s*(?:gp|practice|surgery|primary care)\s*[-–(,]\s*(?:same|urgent|this|today|to|please|routine|asap|soon|next|when|non)\b|\bfor yourselves\b/i;
/** "Letter to GP, copy to parents": a document, and nobody's list. */
const isDocument = /\b(?:letters?|copy|copies|cc|summary)\b/i;
const hospitalOwner =
  /\b(?:hospital|ward|us|we|our|team|consultant|clinic|trust|secondary care|inpatient|department|secretar\w+|unit|service|nurses?|specialist)\b/i;
const patientOwner = /\b(?:patient|pt|parent|carer|family)\b/i;
const mixed = /[/&+,]|\band\b/i;

/** Whose list a label, heading or lead makes of what stands under it; null where it says nothing of the kind. */
export const ownerOf = (name: string): SentenceContext['owner'] => {
  const words = name.trim();
  if (words === '' || words.length > 80) return null;
  // What the typist is asked is for nobody else.
  if (/\btypist\b|\b(?:typing|dictation|transcription) quer/i.test(words)) return 'hospital';
  if (isDocument.test(words)) return null;
  if (gpOwner.test(words))
    return mixed.test(words.replace(/gp\s*(?:&|and|\/)\s*(?:community|practice|surgery|primary care)/i, 'gp')) &&
      /\bplan\b|hospital|follow/i.test(words)
      ? null
      : 'gp';
  if (/\b(?:actions?|to|plan|tasks?|do|jobs|follow.?up)\b|^us$|^we$|^ward$|^hospital$/i.test(words)) {
    if (hospitalOwner.test(words)) return 'hospital';
    if (patientOwner.test(words)) return 'patient';
  }
  return null;
};

/** Whether a label or heading speaks to the patient: information and advice given. */
export const isForPatient = (name: string): boolean =>
  /\b(?:information|advice|advised|told|explained|letter|copy|leaflet)\b.{0,40}\b(?:patient|pt|parents?|family|carer|mum)\b|\bpatient (?:information|advice|letter|instructions)\b|^(?:information|advice)(?: (?:given|and advice given))?$/i.test(
    name.trim(),
  );

const nobody: ReadonlySet<string> = new Set();

/**
 * The addressee of a letter by its salutation; null where there is none.
 *
 * @param patient the patient's names in lower case, as the banner has them
 */
export const addresseeOf = (text: string, patient: ReadonlySet<string> = nobody): SentenceContext['addressee'] | null => {
  const salutation = /(?:^|\n)[^\S\n]*dear\s+([^\n,]{1,60})/i.exec(text)?.[1];
  if (!salutation) return null;
  // "Dear Delphine", as the banner calls the patient.
  const isDoctor = /^(?:dr|doctor|prof)/i.test(salutation.trim());
  if (!isDoctor && salutation.split(/\s+/).some((word) => patient.has(word.toLowerCase()))) return 'patient';
  if (/^(?:mr|mrs|ms|miss|mx|master|parents?|madam|sir\/madam|patient)\b/i.test(salutation.trim())) return 'patient';
  if (/^(?:dr|doctor|prof|colleague|gp|general|all|sir|team)\b/i.test(salutation.trim())) return 'gp';
  // A colleague by the first name is written to of somebody: "thank you for referring", "she tells me".
  if (
    /\bthank(?:s| you) (?:\w+ ){0,2}for (?:referring|asking|sending)\b|\b(?:with|reviewed|saw|seen|told|asked|advised) (?:him|her)\b|\bthis (?:\w+ ){0,3}(?:man|woman|lady|gentleman)\b/i.test(
      text,
    )
  )
    return 'gp';
  // A first name alone: the patient where the letter speaks of "your GP" or "your diagnosis", a colleague otherwise.
  return /\b(?:your|own) (?:gp|doctor|surgery|diagnosis|medicines?|symptoms|tests?|appointment|operation|procedure|blood|employer|consultant|treatment)\b|\byou (?:were|came|had|told|asked) /i.test(
    text,
  )
    ? 'patient'
    : 'gp';
};

/** Nobody but the patient is told of "your GP". */
export const saysYourGp = /\byour (?:own )?(?:gp|doctor|family doctor)\b/i;

/** What is said beside the matter of whom it is not for: "for the practice, not us, to contact them". */
export const asides =
  /,? (?:and )?not (?:us|me|the ward|our team|the clinic|ourselves|(?:the |his |her |their |your )?(?:gp|surgery|practice))\s*,/gi;
