import type { RuleId, Source } from '../model/reminder';

/** A source, with the day from which its duty holds. */
export interface DatedSource extends Source {
  /** `2017-04-01` */
  readonly validFrom: string;
}

/** The edition whose wording the secondary sources paraphrase; the text of later editions has not been read yet. */
const contract = {
  title: 'NHS Standard Contract, Service Conditions',
  edition: '2017/19',
  clauseVerified: false,
  url: 'https://www.england.nhs.uk/publication/nhs-standard-contract-201718-and-201819-service-conditions-full-length/',
} as const;

/** The first duties at the boundary with general practice came with 2016/17, the others with 2017/19. */
const since2016 = { ...contract, validFrom: '2016-04-01' } as const;
const since2017 = { ...contract, validFrom: '2017-04-01' } as const;

/** Where each duty comes from, with its exceptions, in plain words. An empty clause: no secondary source names one. */
export const sources = {
  'onward-referral': {
    ...since2016,
    clause: 'SC8.4',
    duty: 'The hospital itself refers a patient on where that is directly related to the reason for the original referral or emergency, or where there is an immediate need. Only what is unrelated and not urgent goes back to the GP to decide.',
  },
  'discharge-medication': {
    ...since2016,
    clause: 'SC11.9',
    duty: 'On discharge the hospital supplies medicines for at least 7 days, or longer where agreed locally. Fewer are right where that is clinically appropriate, such as a course that ends; nothing is due of what the patient has enough of already.',
  },
  'clinic-medication': {
    ...since2017,
    clause: 'SC11.10',
    duty: 'Where a clinic patient needs a medicine at once, the hospital supplies enough to last until the GP has the letter and can act on it. What is not needed at once may be asked of the GP as agreed locally.',
  },
  'fit-note': {
    ...since2017,
    clause: 'SC11.11',
    duty: 'Where a patient needs a fit note, the hospital issues it at discharge or in clinic, to the expected recovery or the next review. None is needed by those fit for work, not working, or off for up to 7 days, who certify themselves.',
  },
  'shared-care-consent': {
    ...since2017,
    clause: 'SC11.3 and SC11.4',
    duty: 'A medicine passes to shared care only once this patient’s own GP has confirmed willingness to take on its prescribing. A letter sent, or no answer, is no agreement; until then the hospital goes on prescribing.',
  },
  results: {
    ...since2016,
    clause: '',
    duty: 'Whoever asks for a test sees to its result: the hospital reviews it, acts on it and tells the patient, after discharge too. Asking the GP for a new, later test is another matter.',
  },
  'patient-queries': {
    ...since2017,
    clause: '',
    duty: 'The hospital answers patients’ questions about its own care and appointments, and tells them how to ask. It does not send them to the GP for it.',
  },
  'did-not-attend': {
    ...since2016,
    clause: 'SC6',
    duty: 'A patient who misses an appointment is not discharged as a matter of course to be referred again by the GP. A clinician may decide to discharge after looking at the notes, and tells patient and GP.',
  },
  'discharge-summary': {
    ...since2016,
    clause: 'SC11.5',
    duty: 'The GP is sent a discharge summary within 24 hours of discharge from inpatient, day-case or emergency care. Results that are still pending follow in their own letter.',
  },
  'clinic-letter': {
    ...since2016,
    clause: 'SC11.7',
    duty: 'Where the GP has something to act on, the clinic letter is sent promptly: within 7 days for attendances from 1 April 2018, 10 days from 1 April 2017, 14 days before that.',
  },
  'standard-headings': {
    title: 'Professional Record Standards Body, eDischarge Summary and Outpatient Letter standards',
    edition: 'Outpatient Letter v2.2, April 2023',
    clause: '',
    clauseVerified: false,
    url: 'https://theprsb.org/standards/outpatientletterstandard/',
    // The contract asked for electronic letters with standard headings by October 2018.
    validFrom: '2018-10-01',
    duty: 'Summaries and clinic letters use the standard clinical headings, so that the GP finds diagnosis, medication, plan and what the patient was told.',
  },
} as const satisfies Record<RuleId, DatedSource>;
