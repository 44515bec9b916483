import { describe, expect, it } from 'vitest';
import { isOtherPatient, patientMark } from '@/lib/checklist/patient-mark';

const patient = (identifier: string, initials = '', born: string | null = null) => ({ identifier, initials, born, age: null });

describe('a patient is marked', () => {
  it('by the identifier, whatever else the page shows', () => {
    expect(patientMark(patient('9990000018', 'TA'), '')).toBe('9990000018');
  });

  it('by initials and date of birth, where the page never showed an identifier', () => {
    expect(patientMark(patient('', 'TA', '1972-03-14'), '')).toBe('~TA 1972-03-14');
  });

  it('as before, where the page shows less for a while', () => {
    expect(patientMark(patient('', 'TA'), '9990000018')).toBe('9990000018');
    expect(patientMark(patient(''), '~TA')).toBe('~TA');
  });
});

describe('another patient is', () => {
  it('one with another mark', () => {
    expect(isOtherPatient('9990000018', '9990000026')).toBe(true);
    expect(isOtherPatient('~TA', '~DO')).toBe(true);
  });

  it('neither the first that is seen, nor nobody, nor one whose identifier comes late', () => {
    expect(isOtherPatient('', '9990000026')).toBe(false);
    expect(isOtherPatient('9990000018', '')).toBe(false);
    expect(isOtherPatient('~TA', '9990000018')).toBe(false);
  });
});
