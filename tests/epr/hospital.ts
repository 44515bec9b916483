/** Hallowdene General: an invented hospital with invented patients. NHS numbers that begin with 999 belong to nobody. */
export const hospital = 'Hallowdene General Hospital';

export interface Patient {
  readonly surname: string;
  readonly forename: string;
  readonly title: string;
  readonly sex: 'Female' | 'Male';
  /** `1955-03-14` */
  readonly born: string;
  readonly nhs: string;
  readonly number: string;
  readonly gp: string;
  readonly practice: string;
  readonly ward: string;
}

const fernbank = { gp: 'Dr A Pellow', practice: 'Fernbank Surgery' };
const quayside = { gp: 'Dr S Iyengar', practice: 'Quayside Medical Practice' };
const tollgate = { gp: 'Dr M Strand', practice: 'Tollgate Health Centre' };

export const barnaby: Patient = {
  ...{ surname: 'BARNABY', forename: 'Edith', title: 'Mrs', sex: 'Female', born: '1954-03-14' },
  ...{ nhs: '999 117 6497', number: 'HG204417', ward: 'Eye Day Unit', ...fernbank },
};
export const okafor: Patient = {
  ...{ surname: 'OKAFOR', forename: 'Daniel', title: 'Mr', sex: 'Male', born: '1981-07-02' },
  ...{ nhs: '999 326 7430', number: 'HG311902', ward: 'Rowan Ward', ...quayside },
};
export const lindqvist: Patient = {
  ...{ surname: 'LINDQVIST', forename: 'Maren', title: 'Ms', sex: 'Female', born: '1969-11-30' },
  ...{ nhs: '999 132 2760', number: 'HG198845', ward: 'Larch Ward', ...tollgate },
};
export const pemberton: Patient = {
  ...{ surname: 'PEMBERTON', forename: 'Ronald', title: 'Mr', sex: 'Male', born: '1948-01-09' },
  ...{ nhs: '999 154 6650', number: 'HG102276', ward: 'Hazel Ward', ...fernbank },
};
export const siddiqui: Patient = {
  ...{ surname: 'SIDDIQUI', forename: 'Amina', title: 'Mrs', sex: 'Female', born: '1987-05-21' },
  ...{ nhs: '999 995 2577', number: 'HG330561', ward: 'Rowan Ward', ...quayside },
};
export const trevanion: Patient = {
  ...{ surname: 'TREVANION', forename: 'Jory', title: 'Mr', sex: 'Male', born: '1962-09-17' },
  ...{ nhs: '999 192 8081', number: 'HG220418', ward: 'Larch Ward', ...tollgate },
};

export const patients: readonly Patient[] = [barnaby, okafor, lindqvist, pemberton, siddiqui, trevanion];

/** The patient who comes after this one in every list of the hospital. */
export function nextPatient(patient: Patient): Patient {
  return patients[(patients.indexOf(patient) + 1) % patients.length] ?? patient;
}

/** `BARNABY, Edith (Mrs)` */
export function listName({ surname, forename, title }: Patient): string {
  return `${surname}, ${forename} (${title})`;
}
