import type { RuleId, Status } from '@/lib/model/reminder';

/** A phrase as it stands in discharge summaries, outcome forms and clinic letters, and what a rule makes of it alone. */
export interface Phrase {
  /** B: passes the hospital's work on. C: looks like it and does not. G: between the two. */
  readonly id: string;
  readonly text: string;
  readonly setting: 'discharge' | 'clinic';
  readonly rule: RuleId;
  readonly expected: Status | 'absent';
  readonly addressee?: 'gp' | 'patient';
  readonly label?: string;
}

type Row = readonly [
  id: string,
  text: string,
  setting: 'discharge' | 'clinic',
  expected: Status | 'absent',
  more?: Pick<Phrase, 'addressee' | 'label'>,
];

export const under = (rule: RuleId, rows: readonly Row[]): readonly Phrase[] =>
  rows.map(([id, text, setting, expected, more]) => ({ id, text, setting, rule, expected, ...more }));

export const toGp = { addressee: 'gp' } as const;
export const toPatient = { addressee: 'patient' } as const;

const onwardReferral = under('onward-referral', [
  ['B01', 'GP kindly to refer to cardiology, palpitations on telemetry during this stay', 'discharge', 'attention'],
  ['B02', 'Could you please refer this gentleman to urology under the two week wait', 'clinic', 'attention', toGp],
  ['B03', 'Suggest that the GP makes a USC referral for the lung nodule found by chance', 'discharge', 'attention'],
  ['B04', 'I have asked her to see her GP for onward referral to the pain team', 'clinic', 'attention'],
  ['B05', 'GP please refer to physiotherapy after his ankle fracture', 'discharge', 'attention'],
  ['B06', 'Will need a rheumatology opinion - GP to organise', 'discharge', 'attention'],
  ['B07', 'Discharged to GP; please refer on to my gastro colleague for the same pain', 'clinic', 'attention', toGp],
  ['B08', 'Grateful if the GP could arrange a referral to the heart failure nurses', 'discharge', 'attention'],
  ['B09', 'Patient to ask GP for a referral to the sleep clinic', 'discharge', 'attention'],
  [
    'B10',
    'Please contact your GP, who will need to refer you to the fracture liaison service',
    'discharge',
    'attention',
    toPatient,
  ],
  ['B11', 'GP to refer TIA clinic', 'discharge', 'attention'],
  ['B12', 'Please refer back to us if the MRI that we have requested shows compression', 'clinic', 'attention', toGp],
  ['B64', 'GP to re-refer for the yearly surveillance colonoscopy', 'clinic', 'attention'],
  ['C01', 'We have referred to cardiology', 'discharge', 'met'],
  ['C02', 'Referred by GP with three weeks of cough', 'discharge', 'reminder'],
  ['C03', 'Source of admission: GP after a request for immediate admission', 'discharge', 'reminder'],
  ['C04', 'I shall refer her to neurology', 'clinic', 'met', toGp],
  ['C05', 'Referral made to the community respiratory nurses', 'discharge', 'met'],
  ['C06', 'USC referral sent by our team this morning', 'discharge', 'met'],
  ['C07', 'Discussed at MDT, internal referral to hepatology completed', 'discharge', 'met'],
  ['C08', 'Mild eczema, incidental, unrelated and not urgent: GP may wish to refer', 'discharge', 'reminder'],
  ['C09', 'Long-standing knee pain, unrelated: I have explained that this is one to raise with the GP', 'clinic', 'reminder'],
  ['C10', 'GP agreed by phone that we refer to ENT for the hoarseness', 'discharge', 'met'],
  ['C11', 'Given the self-referral details of Talking Therapies', 'discharge', 'reminder'],
  ['C12', 'No onward referral needed', 'discharge', 'met'],
  ['C13', 'GP referral letter reviewed', 'clinic', 'reminder'],
  ['C14', 'District nurse referral not required', 'discharge', 'met'],
  ['C69', 'Thank you for referring this pleasant man', 'clinic', 'reminder', toGp],
  ['C70', 'Copied to GP', 'discharge', 'reminder'],
  ['C71', 'We will recall her in twelve months', 'clinic', 'reminder'],
  ['G17', "Discharged to the GP's care", 'clinic', 'reminder'],
  ['G21', 'Consider re-referral to cardiology should symptoms recur', 'clinic', 'reminder', toGp],
]);

const results = under('results', [
  ['B13', 'GP to chase the histology', 'discharge', 'attention'],
  ['B14', 'Please chase the outstanding blood cultures and treat as needed', 'discharge', 'attention', toGp],
  ['B15', 'CT report awaited - GP to follow up', 'discharge', 'attention'],
  ['B16', "The results of today's bloods can be had from your GP", 'clinic', 'attention', toPatient],
  ['B17', 'GP to let the patient know the biopsy result', 'discharge', 'attention'],
  ['B18', 'Kindly review the echo report when it is available', 'discharge', 'attention', toGp],
  ['B19', 'Your GP will have the results in two weeks, please ring them', 'clinic', 'attention', toPatient],
  ['B20', 'MSU sent, GP to action the result', 'discharge', 'attention'],
  ['C15', 'Bloods will be chased by the ward team', 'discharge', 'met'],
  ['C16', "I'll write to him with the MRI result", 'clinic', 'met', toGp],
  ['C17', 'Histology awaited: we will contact Mrs Hill', 'discharge', 'met'],
  ['C18', 'GP will be informed if the culture grows anything', 'discharge', 'met'],
  ['C19', 'A copy of the report is attached for your information', 'clinic', 'absent', toGp],
  ['C20', 'Results discussed with the patient in clinic', 'clinic', 'met'],
  ['C21', 'Please see the CT report enclosed', 'clinic', 'absent', toGp],
  ['C22', "Outstanding: histology. Responsible: Miss Ward's team", 'discharge', 'met'],
  ['C73', 'GP to note: statin increased, LFTs in three months at the routine review', 'discharge', 'reminder'],
  ['G01', 'Grateful if the GP could repeat U&Es in two weeks', 'discharge', 'reminder'],
  ['G22', 'GP to arrange a lipid profile in three months', 'discharge', 'reminder'],
]);

const fitNote = under('fit-note', [
  ['B26', 'Please could the GP provide a sick note', 'discharge', 'attention'],
  ['B27', 'See your GP for a fit note', 'discharge', 'attention', toPatient],
  ['B28', 'GP to issue Med3 from the day of discharge', 'discharge', 'attention'],
  ['B29', 'Fit note given for one week, GP to extend; will be off for eight after the hip', 'discharge', 'attention'],
  ['B30', 'Off work 6/52, sick cert via own doctor', 'discharge', 'attention'],
  ['B32', 'Advised to get a sickness certificate from the surgery', 'clinic', 'attention'],
  ['B33', 'No pads on the ward, GP kindly certify', 'discharge', 'attention'],
  ['C23', 'Fit note issued until 14 Dec', 'discharge', 'met'],
  ['C24', 'eMED3 issued 6/52 by the ward physiotherapist', 'discharge', 'met'],
  ['C25', 'No fit note needed, retired', 'discharge', 'met'],
  ['C26', 'Self-certifying, back at work within the week', 'discharge', 'met'],
  ['C27', 'Already holds a Med3 from the GP, covered to January', 'discharge', 'met'],
  ['C28', 'Patient declined a fit note', 'discharge', 'met'],
  ['C29', 'Fit to return to work on Monday', 'clinic', 'met'],
  ['C30', 'Schoolboy, no certificate needed', 'discharge', 'met'],
  ['C31', 'Med10 given for the stay and a Med3 to the review date', 'discharge', 'met'],
  ['C32', 'Fit-to-fly letter not provided, advised private', 'clinic', 'reminder'],
  ['C33', 'Fit note may be extended at our review in eight weeks', 'clinic', 'met'],
  ['G10', 'Fit note 2/52, review in fracture clinic 2/52', 'discharge', 'met'],
]);

const queries = under('patient-queries', [
  ['B60', 'If you have any queries about your wait please contact your GP', 'clinic', 'attention', toPatient],
  ['B61', 'Ask your GP to write to us to expedite your appointment', 'clinic', 'attention', toPatient],
  ['B63', 'GP to answer questions about the date of the procedure', 'clinic', 'attention'],
  ['C66', 'PIFU pathway opened, direct line given', 'clinic', 'met'],
  ['C67', 'Call our secretaries on ext 4123 with any questions', 'clinic', 'met'],
  ['C68', 'If symptoms get worse see the GP, 111 or A&E', 'discharge', 'reminder'],
]);

const didNotAttend = under('did-not-attend', [
  ['B54', 'DNA x1, discharged back to GP, please re-refer if required', 'clinic', 'attention'],
  ['B56', 'Failed to attend; no further appointment will be sent; GP to re-refer', 'clinic', 'attention'],
  ['B57', 'Did not answer for telephone clinic; discharged, new referral needed', 'clinic', 'attention'],
  ['B58', 'WNB at the paediatric clinic, discharged to GP for re-referral', 'clinic', 'attention'],
  ['B59', 'Did not attend, taken off the list; patient may ask the GP to refer again', 'clinic', 'attention'],
  ['C61', 'DNA - notes reviewed, rebooked for 4 January', 'clinic', 'met'],
  ['C62', 'DNA first clinic; low risk, clinical decision to discharge, patient and GP informed', 'clinic', 'reminder'],
  ['C63', 'Patient cancelled and rebooked', 'clinic', 'absent'],
  ['C64', 'The DNA rate of this clinic is 8%', 'clinic', 'absent'],
  ['C65', 'DNA sent for sequencing', 'clinic', 'absent'],
  ['C65b', 'DNA CPR form completed', 'clinic', 'absent'],
  ['G16', 'DNA x3, discharged, GP may re-refer if needed', 'clinic', 'attention'],
]);

const clinicMedication = under('clinic-medication', [
  ['B50', 'Told to collect antibiotics from the GP, cellulitis seen today', 'clinic', 'attention'],
  ['B51', 'Please prescribe trimethoprim for the UTI found in clinic', 'clinic', 'attention', toGp],
  ['B52', 'I have given her a note asking you to issue omeprazole and prednisolone today', 'clinic', 'attention', toGp],
  ['B53', 'Started apixaban in DVT clinic - GP to supply from tomorrow', 'clinic', 'attention'],
  ['C58', 'First 28 days dispensed from clinic, GP to continue after that', 'clinic', 'met'],
  ['C59', 'FP10HP given in clinic', 'clinic', 'met'],
  ['C60', 'Consider a statin at the next review, not urgent', 'clinic', 'reminder', toGp],
  ['G08', 'GP please start ramipril, no urgency', 'clinic', 'reminder'],
]);

/** The phrases that every version has to read rightly, by the duty that they are about. */
export const phrases: readonly Phrase[] = [
  ...onwardReferral,
  ...results,
  ...fitNote,
  ...queries,
  ...didNotAttend,
  ...clinicMedication,
];

/** Phrases that are read wrongly as yet, by id. */
export const misread: ReadonlySet<string> = new Set();
