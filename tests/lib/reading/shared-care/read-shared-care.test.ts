import { describe, expect, it } from 'vitest';
import type { Page } from '../../../../lib/model/page';
import { readMedicines } from '../../../../lib/reading/medicines/read-medicines';
import { readSharedCare } from '../../../../lib/reading/shared-care/read-shared-care';
import { everything, page } from '../page-builder';

const read = (it: Page) => readSharedCare(it, everything, readMedicines(it, everything));
const said = (words: string, label = 'Plan') => {
  const [only, ...more] = read(page().field(label, words).build());
  expect(more).toEqual([]);
  return only && { generic: only.generic, prescriber: only.prescriber, accepted: only.accepted };
};

describe('what is asked of the GP without a recorded acceptance', () => {
  it.each([
    ['GP to start methotrexate 10 mg weekly and monitor', 'methotrexate'],
    ['Please add lithium to repeat', 'lithium'],
    ['Commenced azathioprine – GP to take over prescribing and bloods', 'azathioprine'],
    ['We enclose shared care agreement for methotrexate; please continue prescribing from today', 'methotrexate'],
    ["I assume you're happy to share care for his leflunomide", 'leflunomide'],
    ["Leflunomide started. If we don't hear within 28 days we will take it you accept shared care", 'leflunomide'],
    ['GP to prescribe Elvanse 30 mg following titration at our clinic', 'lisdexamfetamine'],
    ['Amiodarone loading complete, GP to continue and monitor TFT/LFT', 'amiodarone'],
    ['Please prescribe her Metoject pens', 'methotrexate'],
    ['GP to continue clozapine', 'clozapine'],
    ['Please carry on with her lithium as before.', 'lithium'],
    ['Mercaptopurine 50mg od, GP to continue. Shared care agreement in place? No', 'mercaptopurine'],
    ['We would be grateful if you would consider taking over her azathioprine under the enclosed agreement.', 'azathioprine'],
    ['We have not heard whether the practice was able to accept shared care for lithium; GP to prescribe', 'lithium'],
    ['Equasym XL 30 mg - script via GP please', 'methylphenidate'],
    ['The protocol for azathioprine is attached; kindly start 50 mg and check bloods fortnightly.', 'azathioprine'],
    ['If I hear nothing I shall take silence as consent to share the care of her ciclosporin capsules.', 'ciclosporin'],
    ['GP to initiate ciclosporin capsules', 'ciclosporin'],
    ['Weekly methotrexate, GP to up-titrate per response', 'methotrexate'],
    [
      'I have started methotrexate and I would like you to take over the prescribing under shared care after 8 weeks; the agreement is enclosed for your consideration.',
      'methotrexate',
    ],
    ['Azathioprine 50 mg od commenced. Shared care letter emailed to the surgery.', 'azathioprine'],
    ['Mycophenolate - plan GP to take over prescribing after discharge. No d/c date yet.', 'mycophenolate'],
    ['Azathiaprine 50mg OD started 18/11, GP to cont', 'azathioprine'],
    ['Sulphasalazine EN 1 g bd: GP to continue please', 'sulfasalazine'],
    ['Methotrexate to be restarted by GP in 2 weeks once wound healed.', 'methotrexate'],
    ['Stopped sulfasalazine, started leflunomide 20 mg; GP to prescribe please', 'leflunomide'],
    ['Intolerant of azathioprine so mycophenolate 500 mg bd started, GP to continue', 'mycophenolate'],
    ['GP: continue lithium, check level in 1/52', 'lithium'],
    ['Methotrexate 10 mg weekly commenced. We will supply the first 4 weeks, GP to continue thereafter.', 'methotrexate'],
    ['Azathioprine 50 mg od, we will ask the GP to take over prescribing when stable', 'azathioprine'],
    ['Sodium valproate (Epilim Chrono) 500 mg bd, GP to continue', 'valproate'],
  ])('%s', (words, generic) => {
    expect(said(words)).toEqual({ generic, prescriber: 'gp', accepted: false });
  });
});

describe('what the GP has accepted', () => {
  it.each([
    'Methotrexate 15 mg weekly. GP confirmed acceptance of shared care on 3 Nov',
    'Continues methotrexate under existing shared care, no change',
    'Methotrexate 10 mg weekly, GP agreed shared care 02/11/2026',
    'Methotrexate 10 mg weekly continues. Dr Tandy (GP) has confirmed acceptance of shared care, letter 02/11/26.',
    'Methotrexate 15 mg once weekly, shared care agreement in place with the practice',
    'Methotrexate 15 mg once weekly. Signed SCA received from Park Surgery 01/10',
    'Methotrexate: shared care request accepted by GP on 12 Nov, please continue',
    'Dr Shah at the practice has kindly agreed to take over methotrexate under the shared care protocol (letter 3/11/26).',
    'She has been on methotrexate under shared care with yourselves since 2021, this continues unchanged.',
    'Methotrexate started - discussed with GP Dr Lee who is happy to prescribe',
    'Methotrexate 15 mg weekly on repeat from GP under existing agreement.',
    'AIH. Methotrexate 15 mg + pred 10 mg. GP Dr Lowe signed SCA 01/12/26.',
    'Methotrexate 20 mg weekly - under SCA with GP since 2022',
    'Maxtrex 10 mg weekly, SC form countersigned by practice',
    'We had your signed protocol for methotrexate back, thank you.',
    'Methotrexate 10 mg weekly. Practice replied: yes to shared care.',
    'Methotrexate 10 mg weekly; GP has agreed verbally, form to follow',
    'Methotrexate 10 mg weekly. Shared care agreement in place? Yes',
    'I am pleased that you were able to accept shared care for his methotrexate.',
    'You kindly agreed in October to prescribe her methotrexate.',
    'He has come back to methotrexate 10 mg weekly, which you kindly already prescribe.',
  ])('%s', (words) => {
    expect(said(words)).toMatchObject({ generic: 'methotrexate', accepted: true });
  });
});

describe('what the hospital keeps', () => {
  it.each([
    ['We will continue to prescribe azathioprine until stable', 'azathioprine'],
    ['Azathioprine 100 mg OD. Shared care request sent; hospital supply continues meanwhile', 'azathioprine'],
    ['Azathioprine 100 mg OD. GP declined shared care, we retain prescribing', 'azathioprine'],
    ['Mycophenolate 500 mg bd via renal transplant clinic', 'mycophenolate'],
    ['Clozapine 300 mg nocte supplied by the clozapine clinic', 'clozapine'],
    ['Lithium carbonate (Priadel) 600mg nocte - clinic keeps prescribing, NOT for transfer to primary care.', 'lithium'],
    ['Tacrolimus (Adoport) 2 mg bd, hospital only, GP not to prescribe', 'tacrolimus'],
    ['Mycophenolate 1 g bd: transplant unit prescribes', 'mycophenolate'],
    ['Hydroxychloroquine 200 mg bd. SCA sent to GP, awaiting response. Hospital will supply until agreed.', 'hydroxychloroquine'],
    ['Leflunomide 20 mg od, prescribing to remain with rheumatology', 'leflunomide'],
    ['Azathioprine remains under hospital prescription.', 'azathioprine'],
    ['Dronedarone 400 mg BD - arrhythmia clinic script', 'dronedarone'],
    ['Hydroxycarbamide 1 g OD 28 days (red clinic supply, please do not prescribe)', 'hydroxycarbamide'],
    ['I shall keep her hydroxychloroquine going from here.', 'hydroxychloroquine'],
    ['Dexamfetamine 5mg bd - CAMHS prescribing', 'dexamfetamine'],
    ['Riluzole 50 mg bd - MND clinic prescribes', 'riluzole'],
    ['Leflunomide 10mg od. Practice declined. Hospital continues.', 'leflunomide'],
    ['Leflunomide 10mg od, the practice has said no. Hospital continues.', 'leflunomide'],
    ['The practice does not take part in shared care, so the department will go on issuing his penicillamine.', 'penicillamine'],
    ['Amiodarone 200 mg od x 4 weeks only then stop', 'amiodarone'],
    ['Ciclosporin 150 mg bd; the dermatology department will continue to supply.', 'ciclosporin'],
    ['Elvanse 30 mg om. We will go on prescribing until stable, then ask the GP about shared care.', 'lisdexamfetamine'],
  ])('%s', (words, generic) => {
    expect(said(words)).toMatchObject({ generic, prescriber: 'hospital', accepted: false });
  });
});

describe('mentions that are no treatment', () => {
  it.each([
    'Methotrexate held during sepsis',
    'Lithium level 0.6',
    'Allergic to penicillin',
    'IM methotrexate given for ectopic',
    'Single dose IM methotrexate 85mg given 14/6 on EPAU.',
    'Tacrolimus 0.1% ointment bd 2/52',
    'Methotrexate was mentioned as a future option.',
    'Ciclosporin eye drops started (Ikervis)',
    'Tacrolimus ointment to face',
    'IV amiodarone in ED, now sinus',
    'Azithromycin 500 mg OD 3/7',
    'Hydroxyzine 25 mg ON',
    'Methotrexate and acitretin discussed, he declined both.',
    'Methotrexate talked over again, he has said no.',
    'Methotrexate stopped in 2023 (raised LFTs) and he has declined going back on it.',
    'Methotrexate on SCR was stopped 2020, not prescribed.',
    'Previously on azathioprine, stopped for nausea',
    'We would consider methotrexate if this fails',
    'Mother takes lithium',
    'Allergies: methotrexate (mouth ulcers)',
    'Lithium booklet and alert card given',
    'Li level 27/11 at CMHT lithium clinic',
    'Stop leflunomide',
    'He is not on methotrexate',
    'On methotrexate for RA.',
    'Lithium stopped by CMHT.',
    'Has been counselled about azathioprine. TPMT sent. To start when result back.',
    'Methotrexate was considered but he prefers to wait.',
    'Penicillin V 500 mg QDS 10/7',
    'Admitted after a lithium overdose',
    'GP to continue amlodipine and atorvastatin',
    'Dexamethasone 2 mg OD, GP to continue',
  ])('%s', (words) => {
    expect(said(words)).toBeUndefined();
  });
});

it.each(['Allergies', 'Medicines on admission', 'Stopped medicines'])(
  'a medicine under %s is not taken, whatever stands beside it',
  (label) => {
    expect(said('Methotrexate 10 mg weekly (GP to continue)', label)).toBeUndefined();
  },
);

describe('statements keep to the medicine that they are about', () => {
  it('"as above" says the same of the next medicine', () => {
    const words =
      'Tacrolimus (Adoport) 4 mg BD 28/7 - transplant unit prescribes, GP please do not\nMycophenolate 1 g BD 28/7 - as above';
    expect(read(page().field('Discharge medicines', words).build()).map((it) => [it.generic, it.prescriber])).toEqual([
      ['tacrolimus', 'hospital'],
      ['mycophenolate', 'hospital'],
    ]);
  });

  it('an acceptance for one medicine is none for another', () => {
    const medicines = read(
      page()
        .table(
          'TTO',
          ['Drug', 'Dose', 'Supply', 'Comments'],
          [
            ['Methotrexate 2.5 mg tablets', '15 mg weekly', '4/52', 'GP agreed shared care 02/11'],
            ['Leflunomide 10 mg tablets', '10 mg OD', '28 days', 'GP to continue'],
          ],
        )
        .build(),
    );
    expect(medicines.map((it) => [it.generic, it.accepted, it.prescriber])).toEqual([
      ['methotrexate', true, null],
      ['leflunomide', false, 'gp'],
    ]);
  });

  it('an acceptance that names no medicine covers the one on the page', () => {
    const [only] = read(
      page()
        .table('Clinic prescription', ['Medicine', 'Dose', 'Quantity'], [['Sulfasalazine EN 500 mg tabs', '2 BD', '112']])
        .field('Comments', 'Dr Tandy (GP) agreed shared care for this patient 02/11/2026, copy in docs.')
        .build(),
    );
    expect(only).toMatchObject({ generic: 'sulfasalazine', accepted: true });
  });

  it('a medicine in the list of medicines is there even where nobody is named', () => {
    const [only] = read(page().field('Medication on discharge', 'Hydroxychloroquine 200 mg BD 28 days').build());
    expect(only).toMatchObject({ generic: 'hydroxychloroquine', prescriber: null, accepted: false });
  });

  it('shows the name as on the page first, then the words about the GP', () => {
    const [only] = read(
      page()
        .table(
          'TTOs',
          ['Medicine', 'Dose', 'Instructions'],
          [['Methotrexate 2.5 mg tablets', '15 mg weekly', 'Restarted post op, GP to continue']],
        )
        .build(),
    );
    expect(only?.evidence.map((it) => it.quote)).toEqual(['Methotrexate 2.5 mg tablets', 'Restarted post op, GP to continue']);
  });
});
