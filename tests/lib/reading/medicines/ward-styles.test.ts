import { describe, expect, it } from 'vitest';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { everything, page } from '../page-builder';

type Expected = readonly [name: string, days: number | null, also?: 'ended' | 'prn' | 'reason'];

/** Lists as they are written in different places, with days of supply and what spares a medicine from needing more. */
const lists: readonly (readonly [string, string, readonly Expected[]])[] = [
  // Terse ward style
  ['TTO', 'Bisop 2.5 OD 2/52', [['Bisop', 14]]],
  [
    'TTO',
    'Furos 40mg om 28/7, spiro 25mg om 28/7',
    [
      ['Furos', 28],
      ['spiro', 28],
    ],
  ],
  [
    'TTO',
    'Lanso 30 OD 5/7. Ferrous fumarate 210 BD 1/12.',
    [
      ['Lanso', 5],
      ['Ferrous', 28],
    ],
  ],
  [
    'TTO',
    'Clopi 75 od x7, atorva 80 on x28',
    [
      ['Clopi', 7],
      ['atorva', 28],
    ],
  ],
  ['TTO', 'as per chart, 2/52 supplied', [['as per chart', 14]]],
  [
    'TTO',
    'co-codamol 30/500 2 qds prn 3/7\nlaxido 1 sachet bd prn',
    [
      ['co-codamol', 3, 'prn'],
      ['laxido', null, 'prn'],
    ],
  ],
  ['Meds', 'Edoxaban 30mg OD, 4 tabs given, GP to carry on', [['Edoxaban', 4]]],
  ['Meds', 'Dapagliflozin 10mg OM new, 28 tabs', [['Dapagliflozin', 28]]],
  ['Meds', 'usual meds unchanged + naproxen 500mg bd 5/7 w food then stop', [['naproxen', 5, 'reason']]],
  ['Meds on d/c', 'Eplerenone 25mg od (7/7)', [['Eplerenone', 7]]],
  [
    'Drugs',
    'Pred 40mg 5/7 then stop; doxy 200mg stat then 100mg od 5/7',
    [
      ['Pred', 5, 'reason'],
      ['doxy', 5, 'reason'],
    ],
  ],
  ['TTO', 'Warfarin as yellow book, 3mg tabs x28 & 1mg tabs x28', [['Warfarin', null]]],
  ['TTO', 'Nil new. Ticagrelor 90mg bd - 6 tabs to tide over, GP to rx', [['Ticagrelor', 3]]],
  // Pharmacists' style
  ['TTA', 'Apixaban 5 mg tablets\nTake ONE tablet TWICE a day\nSupply: 14 tablets', [['Apixaban', 7]]],
  ['TTA', 'Metformin M/R 500 mg tablets: TWO to be taken with the evening meal. Qty 14.', [['Metformin', 7]]],
  ['TTA', 'Bumetanide 1 mg tablets - ONE each morning - 5 tablets dispensed - GP to continue', [['Bumetanide', 5]]],
  ['TTA', 'Levothyroxine 25 micrograms - 3 tablets OM - 84 tablets', [['Levothyroxine', 28]]],
  ['TTA', 'Ivabradine 5 mg tablets: take HALF a tablet twice daily (mitte 14)', [['Ivabradine', 14]]],
  ['TTA', 'Nicorandil 10mg BD | POD returned to patient, >28 days', [['Nicorandil', null, 'reason']]],
  ['TTA', 'Isosorbide mononitrate MR 60mg OM | PODs checked OK 3/52 remaining', [['Isosorbide', null, 'reason']]],
  ['TTA', 'Sacubitril/valsartan 49/51 mg BD, 14 days dispensed', [['Sacubitril/valsartan', 14]]],
  ['TTA', 'Tolvaptan 15 mg OD - hospital only, 28 tabs', [['Tolvaptan', 28]]],
  ['TTA', 'Rifaximin 550 mg BD; homecare delivery arranged; no TTA supply', [['Rifaximin', null, 'reason']]],
  ['TTA', 'Potassium chloride (Sando-K) TWO tabs TDS for 3 days, U&E Monday', [['Potassium', 3]]],
  // Mental health
  ['Medication', 'Olanzapine 10mg nocte, 7 days TTA, risk of overdose', [['Olanzapine', 7]]],
  [
    'Medication',
    'Zuclopenthixol decanoate 200mg IM 2-weekly, last given 12/11, next due 26/11 by CMHT',
    [['Zuclopenthixol', null, 'reason']],
  ],
  ['Medication', 'Mirtazapine 30 mg nocte - 3 day leave supply', [['Mirtazapine', 3]]],
  ['Medication', 'Promethazine 25mg PRN max bd 5/7', [['Promethazine', 5, 'prn']]],
  ['Medication', 'Venlafaxine XL 150mg OM. Small quantities because of overdose risk: 4 days.', [['Venlafaxine', 4, 'reason']]],
  ['Medication', 'Depakote 500mg BD 14/7', [['Depakote', 14]]],
  ['Medication', 'Clonazepam 0.5mg bd reducing: 0.5mg bd 3/7, 0.5mg od 3/7 then stop', [['Clonazepam', 6, 'reason']]],
  [
    'Medication',
    'Haloperidol 5mg discontinued, aripiprazole 10mg om 14/7 started',
    [
      ['Haloperidol', null, 'ended'],
      ['aripiprazole', 14],
    ],
  ],
  // Paediatrics
  ['Medicines', 'Omeprazole 10mg/5ml susp 5ml OD 75ml', [['Omeprazole', 15]]],
  ['Medicines', 'Amoxicillin 125mg/5ml - 2.5ml three times a day for 5 days', [['Amoxicillin', 5, 'reason']]],
  ['Medicines', 'Levetiracetam oral solution 100 mg/ml: 150 mg twice a day, 300 ml', [['Levetiracetam', 100]]],
  ['Medicines', 'Dalivit 0.6 ml OD 25ml bottle', [['Dalivit', 41]]],
  ['Medicines', 'Salbutamol 10 puffs 4 hourly weaning over 48h, 1 inhaler', [['Salbutamol', null, 'reason']]],
  ['Medicines', 'Soluble prednisolone 20mg OD 3/7 total, 1 day left to take', [['Soluble prednisolone', 1, 'reason']]],
  ['Medicines', 'Calpol 120mg/5ml 5ml QDS PRN (own)', [['Calpol', null, 'prn']]],
  // Eye clinic
  ['Drops', 'Dexamethasone 0.1% QDS RE 2/52, then BD 2/52, then stop', [['Dexamethasone', 28, 'reason']]],
  ['Eye medication', 'G. Pred Forte 2 hourly LE, 1 bottle', [['Pred Forte', null]]],
  ['Eye medication', 'Acetazolamide SR 250 mg BD 3 days', [['Acetazolamide', 3]]],
  ['Eye medication', 'Oc. chloramphenicol QDS BE 7/7', [['chloramphenicol', 7, 'reason']]],
  // ED and day case
  ['TTO', 'Co-amoxiclav 625 TDS 5/7 pre-pack', [['Co-amoxiclav', 5, 'reason']]],
  [
    'TTO',
    'Paracetamol + ibuprofen OTC',
    [
      ['Paracetamol', null, 'reason'],
      ['ibuprofen', null, 'reason'],
    ],
  ],
  ['TTO', 'Enoxaparin 120mg SC OD x 2 doses until scan Monday', [['Enoxaparin', 2, 'reason']]],
  ['TTO', 'Diazepam 2mg TDS 2/7 (6 tabs), not for repeat', [['Diazepam', 2, 'reason']]],
  ['TTO', 'Tetanus booster given. Flucloxacillin 500mg qds 7/7.', [['Flucloxacillin', 7, 'reason']]],
  ['TTO', 'Naproxen 250mg TDS 14 tabs', [['Naproxen', 4]]],
  ['TTO', 'Rivaroxaban 15mg BD 21 days starter pack (42 tabs)', [['Rivaroxaban', 21]]],
  ['TTO', 'Colchicine 500mcg BD 6/7', [['Colchicine', 6]]],
  ['TTO', 'Stat dose apixaban given in ED, 10 mg BD 7/7 then 5 mg BD supplied 28 days', [['apixaban', 28]]],
  // Post-op, palliative, obstetrics
  ['TTOs', 'Dalteparin 5000 units OD for 28 days post-op, 14 syringes supplied + sharps bin', [['Dalteparin', 28]]],
  ['TTOs', 'Tinzaparin 4500 units OD 10 days', [['Tinzaparin', 10]]],
  ['TTOs', 'Oxycodone MR 5mg BD 3/7 for post-op pain', [['Oxycodone', 3, 'reason']]],
  ['TTOs', 'Labetalol 200mg TDS 42 tabs', [['Labetalol', 14]]],
  ['TTOs', 'Nifedipine MR 10 mg BD, 1/52 supply, CMW BP checks', [['Nifedipine', 7]]],
  [
    'TTOs',
    'Midazolam 10mg/2ml amps x5, morphine 10mg/ml amps x5 (anticipatory, DN)',
    [
      ['Midazolam', null],
      ['morphine', null],
    ],
  ],
  ['TTOs', 'Ferrous sulphate 200 mg alternate days 28 tabs', [['Ferrous', 56]]],
  // Words for counts and packs
  ['Medication', 'Alendronic acid 70 mg once a week, four tablets', [['Alendronic', 28]]],
  ['Medication', 'Folic acid 5 mg six days a week, 24 tablets', [['Folic', 28]]],
  ['Medication', 'Estradiol 50 patches twice weekly, 8 patches', [['Estradiol', 28]]],
  ['Medication', 'Semaglutide 0.25 mg weekly, 1 pen (4 doses)', [['Semaglutide', 28]]],
  ['Medication', 'Colecalciferol 50,000 units weekly for 6 weeks', [['Colecalciferol', 42]]],
  ['Medication', 'Trelegy Ellipta 1 puff OD (30 doses)', [['Trelegy', null]]],
  [
    'Medication',
    'Prednisolone 5mg tabs, 6 daily for a week, then drop by one tablet every 3 days',
    [['Prednisolone', 7, 'reason']],
  ],
  ['Medication', 'Bisacodyl 5 mg 2 nocte, one box of 60', [['Bisacodyl', 30]]],
  ['Medication', 'Aspirin 75mg OD - ten days only in stock, rest owing', [['Aspirin', 10]]],
  ['Medication', 'Gliclazide 40mg BD; lunch time dose stopped; 1/12', [['Gliclazide', 28]]],
  [
    'Medication',
    'Isoniazid 300mg OD & pyridoxine 10mg OD 28/7 each',
    [
      ['Isoniazid', 28],
      ['pyridoxine', 28],
    ],
  ],
  [
    'Medication',
    'Aspirin 75mg OD and clopidogrel 75mg OD for 12 months, 28/7 of each',
    [
      ['Aspirin', 28],
      ['clopidogrel', 28],
    ],
  ],
  ['Medication', 'Sodium valproate 500mg BD (own supply 2 days)', [['Sodium valproate', null]]],
  ['Medication', 'Lantus 12 units nocte, own', [['Lantus', null, 'reason']]],
  ['Medication', 'Tablets for 3 days then GP', [['Tablets', 3]]],
  ['Medication', 'No supply given, GP to restart meds', [['No supply given', 0]]],
  ['Medication', 'Home on Fluclox 1g qds 1/52', [['Fluclox', 7]]],
  ['Medication', 'Given 3/7 TTO pack codeine 30mg', [['codeine', 3]]],
  ['Medication', 'Patient to get own meds from GP on Monday', []],
  ['Medication', 'Losartan 50mg OD cont. Own.', [['Losartan', null, 'reason']]],
  ['Medication', 'Carbimazole 20mg OD; TFT 6/52; 28/7', [['Carbimazole', 28]]],
  [
    'Medication',
    'Pabrinex IV in hospital then thiamine 100mg BD 28/7',
    [
      ['Pabrinex', null, 'ended'],
      ['thiamine', 28],
    ],
  ],
  ['Medication', 'Pabrinex completed', [['Pabrinex', null, 'ended']]],
  ['Medication', 'Ferinject given on day unit 20/11', [['Ferinject', null, 'ended']]],
  ['Medication', 'Lactulose 10mls BD, 300ml', [['Lactulose', 15]]],
  ['Medication', 'Calcium acetate 1 with meals TDS 180 tabs', [['Calcium', 60]]],
  ['Medication', 'Prednisolone 30 mg 5/7 then prednisolone 20 mg 5/7 then stop', [['Prednisolone', 10]]],
  [
    'Medication',
    'Aspirin 300mg od 2 weeks then clopidogrel 75 mg OD lifelong',
    [
      ['Aspirin', 14],
      ['clopidogrel', null],
    ],
  ],
];

describe.each([...new Set(lists.map(([label]) => label))])('in a field %s', (label) => {
  it.each(lists.filter(([of]) => of === label).map(([, text, expected]) => [text, expected] as const))('%s', (text, expected) => {
    const found = readMedicines(page().field(label, text).build(), everything);
    const told = found.map(({ name, days, ended, asRequired, reason }) => [
      name,
      ended ? null : days,
      ended ? 'ended' : asRequired ? 'prn' : days !== null && days >= 7 ? null : reason ? 'reason' : null,
    ]);
    expect(told).toEqual(
      expected.map(([name, days, also]) => [
        expect.stringMatching(new RegExp(`^${name}`, 'i')),
        days,
        days !== null && days >= 7 && also === 'reason' ? null : (also ?? null),
      ]),
    );
  });
});
