import { describe, expect, it } from 'vitest';
import { patientNames, readPatient } from '@/lib/reading/patient';
import { page } from './page-builder';

const patient = (it: ReturnType<typeof page>) => readPatient(it.build());

describe('the date of birth', () => {
  it.each([
    ['beside its name', page().text('GREEN, Robert DOB 01/02/1980'), '1980-02-01'],
    ['as "Born", as NHS banners have it', page().text('GREEN, Robert (Mr) Born 01-Feb-1980 (46y)'), '1980-02-01'],
    ['with its name as a label', page().text('1 Feb 1980', '', 'Date of birth'), '1980-02-01'],
    ['beside an NHS number', page().text('Robert Green 01/02/1980 999 123 4567'), '1980-02-01'],
    ['in a passage beside the NHS number', page().text('01/02/1980').text('999 123 4567'), '1980-02-01'],
    ['beside the age in brackets', page().text('GREEN Robert 01/02/1980 (46)'), '1980-02-01'],
  ])('stands %s', (_, it, expected) => {
    expect(patient(it).born).toBe(expected);
  });

  it.each([
    ['a field that the clinician fills in', page().field('Notes', 'Seen 01/02/2026')],
    ['a date with a time', page().text('999 123 4567 01/02/2026 10:00')],
    ['a date that stands alone', page().text('Admitted 17/11/2026')],
    ['a page without a banner', page()],
  ])('is not taken from %s', (_, it) => {
    expect(patient(it).born).toBeNull();
  });
});

describe('the age', () => {
  it.each([
    ['46 years', page().text('Robert Green 46 years'), 46],
    ['(46y)', page().text('GREEN, Robert (46y)'), 46],
    ['46 yrs', page().text('GREEN, Robert 46 yrs male'), 46],
    ['Aged 46', page().text('Aged 46'), 46],
    ['46 under the label', page().text('46', '', 'Age'), 46],
    ['beside the date of birth', page().text('DOB 01/02/1980 (46)'), 46],
  ])('is read as written: %s', (_, it, expected) => {
    expect(patient(it).age).toBe(expected);
  });

  it.each([
    ['no age of a person', page().text('Hospital founded 180 years ago')],
    [
      'a long text about the past',
      page().text('He has had this pain for 12 years and it has not changed much since then at all'),
    ],
    ['nothing', page().text('Robert Green')],
  ])('is not read from %s', (_, it) => {
    expect(patient(it).age).toBeNull();
  });
});

describe('a banner that mark-up calls a note', () => {
  it('is read where it holds the NHS number', () => {
    expect(patient(page().add('hint', 'FENWICK, Orla 04/02/1961 999 028 1147'))).toMatchObject({
      born: '1961-02-04',
      initials: 'OF',
      identifier: '9990281147',
    });
  });

  it('and is a note like any other where it does not', () => {
    expect(patient(page().add('hint', 'FENWICK, Orla DOB 04/02/1961'))).toMatchObject({
      born: null,
      initials: '',
      identifier: '',
    });
  });
});

describe('whose checklist it is', () => {
  it.each([
    ['surname first', page().text('GREEN, Robert (Mr) DOB 01/02/1980'), 'RG'],
    ['first name first', page().text('Robert Green NHS 999 123 4567'), 'RG'],
    ['with an apostrophe', page().text("O'DWYER, Kayleigh DOB 01/02/1980"), 'KO'],
    ['in the passage before the number', page().text('Mrs Asha Patel').text('NHS 999 123 4567'), 'AP'],
    ['in a link, under its label', page().text('Name').add('menu', 'Mrs Asha Patel').text('1 Feb 1980', '', 'DoB'), 'AP'],
    ['in a link that may lead to somebody else', page().add('menu', 'Mrs Asha Patel').text('NHS 999 123 4567'), ''],
    ['nowhere', page().text('NHS 999 123 4567'), ''],
  ])('is told by initials, the name standing %s', (_, it, expected) => {
    expect(patient(it).initials).toBe(expected);
  });

  it.each([
    ['PATEL, Asha - Discharge', 'AP'],
    ['Mrs Asha Patel | Discharge', 'AP'],
    ['Hallowdene Record - Discharge', ''],
  ])('is told by the title, where that is no name of a system: %s', (title, expected) => {
    expect(readPatient({ ...page().text('NHS 999 123 4567').build(), title }).initials).toBe(expected);
  });

  it.each([
    ['by NHS number, without its blanks', page().text('NHS 999 123 4567'), '9991234567'],
    ['by NHS number with hyphens', page().text('999-123-4567'), '9991234567'],
    ['by hospital number where there is no other', page().text('MRN: A1234567'), 'A1234567'],
    ['by NHS number before hospital number', page().text('MRN: A1234567').text('NHS 999 123 4567'), '9991234567'],
    ['by nothing where nothing is shown', page().text('Robert Green'), ''],
  ])('%s', (_, it, expected) => {
    expect(patient(it).identifier).toBe(expected);
  });

  it('never by what a clinician has written in a field', () => {
    expect(patient(page().field('Notes', 'Daughter, NHS 999 765 4321')).identifier).toBe('');
  });
});

it('the names in the banner are known in lower case, to tell whom a letter speaks to', () => {
  expect(patientNames(page().text('GREEN, Robert DOB 01/02/1980').build())).toEqual(new Set(['robert', 'green']));
  expect(patientNames(page().field('Notes', 'Dear Robert').build())).toEqual(new Set());
});
