import { describe, expect, it } from 'vitest';
import type { Passage } from '@/lib/model/page';
import { isPatientLine, nhsNumbersIn, showsOnePatient } from '@/lib/screens/patient-context';

const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  id: 0,
  role: 'text',
  text,
  label: '',
  section: '',
  part: 0,
  tab: '',
  ...rest,
});

describe('NHS numbers', () => {
  it.each(['999 028 1147', '999-028-1147', '9990281147'])('are one, written %s', (written) => {
    expect([...nhsNumbersIn([passage(`NHS No: ${written}`)])]).toEqual(['9990281147']);
  });

  it('are no longer numbers, nor dates', () => {
    expect(nhsNumbersIn([passage('99902811471'), passage('12/999 028 1147/3')]).size).toBe(0);
  });
});

describe('one patient is shown by', () => {
  it.each([
    'NHS 999 028 1147',
    'DOB 04/02/1961',
    'Born 04-Feb-1961 (65 y)',
    'Hospital number: 4471209',
    'MRN A447120',
    'Orla Fenwick, 65 years old',
  ])('%s', (text) => expect(showsOnePatient([passage(text)])).toBe(true));

  it('a field that names the number', () => {
    const field = passage('4471209', { role: 'value', label: 'Hospital no', control: 'line' });
    expect(showsOnePatient([field])).toBe(true);
  });
});

describe('no one patient is shown by', () => {
  it.each(['Discharge summary', 'Ward 7B, bed 12', 'Ring 01632 960411', 'NHS number'])('%s', (text) =>
    expect(showsOnePatient([passage(text)])).toBe(false),
  );

  it('two NHS numbers', () => {
    expect(showsOnePatient([passage('NHS 999 028 1147'), passage('NHS 999 100 2011')])).toBe(false);
  });

  it('one written twice is one', () => {
    expect(showsOnePatient([passage('NHS 999 028 1147'), passage('NHS 9990281147')])).toBe(true);
  });

  it('a serial number in a field counts as none', () => {
    const serial = passage('9991002011', { role: 'value', label: 'Device serial', control: 'line' });
    expect(showsOnePatient([passage('NHS 999 028 1147'), serial])).toBe(true);
  });
});

describe('a banner that mark-up calls a note', () => {
  const note = (text: string) => passage(text, { role: 'hint' });

  it.each(['FENWICK Orla 04/02/1961 999 028 1147', 'NHS 999-028-1147, born 4 Feb 1961', '9990281147 | 04.02.61'])(
    'is known by an NHS number beside a date: %s',
    (text) => {
      expect(isPatientLine(text)).toBe(true);
      expect(showsOnePatient([note(text)])).toBe(true);
    },
  );

  it.each([
    ['a number alone', 'Enter an NHS number, such as 999 028 1147'],
    ['a date alone', 'Enter a date, such as 04/02/1961'],
    ['a telephone number beside a date', 'Ring 01632 960411 by 04/02/2027'],
    ['a long text', `999 028 1147 04/02/1961 ${'and so on '.repeat(30)}`],
  ])('but not by %s', (_, text) => {
    expect(isPatientLine(text)).toBe(false);
    expect(showsOnePatient([note(text)])).toBe(false);
  });

  it('counts as a second patient beside another', () => {
    expect(showsOnePatient([passage('NHS 999 100 2011'), note('FENWICK Orla 04/02/1961 999 028 1147')])).toBe(false);
    expect(showsOnePatient([passage('NHS 999 028 1147'), note('FENWICK Orla 04/02/1961 999 028 1147')])).toBe(true);
  });
});
