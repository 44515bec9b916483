/** What has been written in each kind of panel, by how well it was done. */

export type Done = 'empty' | 'badly' | 'well';

export interface DischargeWork {
  readonly hoursSince: number | null;
  readonly diagnosis: string;
  readonly course: string;
  readonly medicines: readonly string[];
  readonly actions: string;
  readonly told: string;
  readonly fitNote: string;
  readonly sent: boolean;
}

export const dischargeWork: Readonly<Record<Done, DischargeWork>> = {
  empty: { hoursSince: null, diagnosis: '', course: '', medicines: [], actions: '', told: '', fitNote: '', sent: false },
  badly: {
    hoursSince: 27,
    diagnosis: 'NSTEMI, PCI to LAD',
    course: 'Ppci not needed, angio d2, DES x1 LAD. Echo LVEF 45%. HbA1c sent.',
    medicines: [
      'Aspirin 75 mg tablets | 75 mg | OD | 28 days',
      'Ticagrelor 90 mg tablets | 90 mg | BD | 5 days',
      'Atorvastatin 80 mg tablets | 80 mg | ON | 28 days',
    ],
    actions: 'Pls refer to cardiac rehab. Hba1c awaited, GP to chase. Bus driver, GP to provide fit note.',
    told: '',
    fitNote: '',
    sent: false,
  },
  well: {
    hoursSince: 1,
    diagnosis: 'Appendicitis, lap appendicectomy',
    course: 'Uncomplicated. Eating and drinking, wounds dry.',
    medicines: ['Paracetamol 500 mg tablets | 1 g | QDS | 7 days', 'Ibuprofen 400 mg tablets | 400 mg | TDS | 7 days'],
    actions:
      'None. Histology will be reviewed by surgical team and patient informed by letter. We have not identified any need for onward referral.',
    told: 'Wound care sheet given. Surgical ward helpline 01632 960488 for any concerns.',
    fitNote: 'Fit note issued on discharge, 2 weeks',
    sent: true,
  },
};

export interface OutcomeWork {
  readonly attendance: string;
  readonly outcome: string;
  readonly notes: string;
}

export const outcomeWork: Readonly<Record<Done, OutcomeWork>> = {
  empty: { attendance: '', outcome: '', notes: '' },
  badly: {
    attendance: 'Attended',
    outcome: 'Discharged',
    notes:
      'IBS-D, calpro 40. D/c. GP to refer to dietician for low FODMAP. Coeliac serology sent today, please could GP check the result and tell her.',
  },
  well: {
    attendance: 'Was not brought / DNA',
    outcome: 'Further appointment',
    notes:
      'DNA x1, rang pt, on hols. Another appointment booked for 4/52 by our clerk. Ring 01632 960490 (gastro bookings) to change it.',
  },
};

export interface OrderWork {
  readonly medicine: string;
  readonly dose: string;
  readonly frequency: string;
  readonly supply: string;
  readonly notes: string;
}

export const orderWork: Readonly<Record<Done, OrderWork>> = {
  empty: { medicine: '', dose: '', frequency: '', supply: '', notes: '' },
  badly: {
    medicine: 'Ciclosporin 100 mg capsules',
    dose: '100 mg',
    frequency: 'twice a day',
    supply: '3 days',
    notes: 'GP to continue prescribing after discharge',
  },
  well: {
    medicine: 'Ciclosporin 100 mg capsules',
    dose: '100 mg',
    frequency: 'twice a day',
    supply: '28 days',
    notes: 'Hospital will continue to prescribe, not for GP',
  },
};
