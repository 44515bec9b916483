import { describe, expect, it } from 'vitest';
import { readAttended, readDischarged } from '@/lib/reading/moments';
import { everything, page } from './page-builder';

const discharged = (it: ReturnType<typeof page>) => readDischarged(it.build(), everything);
const attended = (it: ReturnType<typeof page>) => readAttended(it.build(), everything);

describe('the time of discharge', () => {
  it.each([
    ['in its field', page().line('Date of discharge', '19/11/2026 16:20'), '2026-11-19T16:20:00.000Z', true],
    ['under another name', page().line('Discharged', '19-Nov-2026 16:20'), '2026-11-19T16:20:00.000Z', true],
    ['as a day alone', page().line('Discharge date', '19/11/2026'), '2026-11-19T00:00:00.000Z', false],
    [
      'under a heading that names a field without a label',
      page().add('value', '19/11/2026 16:20', { section: 'Discharge date' }),
      '2026-11-19T16:20:00.000Z',
      true,
    ],
    ['in a status line', page().text('Discharged on 19/11/2026 16:20'), '2026-11-19T16:20:00.000Z', true],
    ['in summer time', page().line('Discharge date', '19/06/2026 16:20'), '2026-06-19T15:20:00.000Z', true],
    ['as the time that the patient left', page().line('Left department', '19/11/2026 03:10'), '2026-11-19T03:10:00.000Z', true],
  ] as const)('stands %s', (_, it, at, timed) => {
    expect(discharged(it)).toMatchObject({ at, timed });
  });

  it('may stand in a field for the day and another for the time', () => {
    const it = page().line('Discharge date', '19/11/2026').line('Discharge time', '16:20');
    expect(discharged(it)).toMatchObject({ at: '2026-11-19T16:20:00.000Z', timed: true });
  });

  it.each([
    ['the first of them named', page().line('Discharged on', '20').line('', '11').line('', '2026').line('Time', '10:15')],
    [
      'each named for its part, under one heading',
      page()
        .add('value', '20', { label: 'Day', section: 'Date of discharge' })
        .line('Month', '11')
        .line('Year', '2026')
        .line('Time', '10:15'),
    ],
  ])('may stand in three fields, %s', (_, it) => {
    expect(discharged(it)).toMatchObject({ at: '2026-11-20T10:15:00.000Z', timed: true });
  });

  it('is not made up of numbers that are no date', () => {
    expect(discharged(page().line('Discharged on', '20').line('Beds', '11').line('Tablets', '2026'))).toBeNull();
    expect(discharged(page().line('Discharged on', '31').line('', '13').line('', '2026'))).toBeNull();
  });

  it('takes no time from a field that belongs to another date', () => {
    const it = page().line('Discharge date', '19/11/2026').line('Admission date', '17/11/2026').line('Time', '09:00');
    expect(discharged(it)).toMatchObject({ at: '2026-11-19T00:00:00.000Z', timed: false });
  });

  it('shows the words as written', () => {
    expect(discharged(page().line('Discharge date', '19-Nov-2026 16:20'))?.evidence).toMatchObject({
      quote: '19-Nov-2026 16:20',
      place: 'Discharge date',
    });
  });

  it.each([
    ['an admission', page().line('Admission date', '17/11/2026')],
    ['an estimate', page().line('Estimated discharge date', '19/11/2026')],
    ['an earlier stay', page().line('Previous discharge', '01/02/2026')],
    ['a date that is no date', page().line('Discharge date', 'today')],
    ['the date of birth', page().text('DOB 01/02/1980')],
    ['the date of the letter', page().line('Discharge letter date', '19/11/2026')],
  ])('is not %s', (_, it) => {
    expect(discharged(it)).toBeNull();
  });
});

describe('a date in a box of its own', () => {
  it('is named by the words right before it', () => {
    expect(discharged(page().text('Date of discharge').text('19/11/2026 16:20'))).toMatchObject({
      at: '2026-11-19T16:20:00.000Z',
      timed: true,
    });
    expect(attended(page().text('Date of attendance').text('5 November 2026'))).toMatchObject({ at: '2026-11-05T00:00:00.000Z' });
  });

  it.each([
    ['words of another date', page().text('Date of birth').text('19/11/1966')],
    ['words of an estimate', page().text('Estimated date of discharge').text('19/11/2026')],
    [
      'words in another part of the page',
      page()
        .text('Date of discharge')
        .within('section', '', (it) => it.text('19/11/2026')),
    ],
    ['a sentence', page().text('The ward clerk enters the date of discharge').text('19/11/2026')],
    ['words with another box between', page().text('Date of discharge').text('Ward 4').text('19/11/2026')],
    ['the words of a button', page().add('button', 'Date of discharge').text('19/11/2026')],
  ])('but not by %s', (_, it) => {
    expect(discharged(it)).toBeNull();
  });

  it('keeps to a label of its own where it has one', () => {
    expect(discharged(page().text('Date of discharge').text('19/11/2026', '', 'Letter typed'))).toBeNull();
  });
});

describe('the day of attendance', () => {
  it.each([
    ['in its field', page().line('Clinic date', '05/11/2026')],
    ['under another name', page().line('Date seen', '5 Nov 2026')],
    ['as the appointment', page().line('Appointment date', '05/11/2026')],
    ['in a status line', page().text('Seen on 05/11/2026 by Dr Patel')],
    ['in the title of the screen', page().add('heading', 'Outcome of clinic 05/11/26')],
    ['in the letter', page().field('Letter', 'Clinic date: 05/11/2026')],
  ])('stands %s', (_, it) => {
    expect(attended(it)).toMatchObject({ at: '2026-11-05T00:00:00.000Z', timed: false });
  });

  it('with its time where one is there', () => {
    expect(attended(page().line('Appointment date and time', '05/11/2026 09:40'))).toMatchObject({ timed: true });
  });

  it.each([
    ['the next appointment', page().line('Next appointment date', '05/01/2027')],
    ['the referral', page().line('Date referral seen', '05/10/2026')],
    ['the last visit', page().line('Previous clinic date', '05/05/2026')],
    ['the typing of the letter', page().line('Letter typed on', '09/11/2026')],
    ['the date of birth', page().text('DOB 01/02/1980')],
  ])('is not %s', (_, it) => {
    expect(attended(it)).toBeNull();
  });
});

describe('a screen with a list of earlier stays', () => {
  it('takes its dates from none of them', () => {
    const it = page().table('Previous admissions', ['Discharge date'], [['01/02/2026'], ['03/04/2026']]);
    expect(readDischarged(it.build(), () => false)).toBeNull();
  });
});
