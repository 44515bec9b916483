import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { datesIn, instantOf, isoDay, timeIn } from '@/lib/reading/dates';

const days = (text: string) => datesIn(text).map(isoDay);
const instants = (text: string) => datesIn(text).map(instantOf);

describe('a date', () => {
  it.each([
    ['day first, with slashes', '05/11/2026', '2026-11-05'],
    ['with dots', '05.11.2026', '2026-11-05'],
    ['with hyphens', '05-11-2026', '2026-11-05'],
    ['with a short year', '5/11/26', '2026-11-05'],
    ['with a short year of the last century', '5/11/61', '1961-11-05'],
    ['with blanks', '05 / 11 / 2026', '2026-11-05'],
    ['with the month by name', '5 November 2026', '2026-11-05'],
    ['with the month cut short', '5 Nov 26', '2026-11-05'],
    ['with hyphens and the month by name, as in NHS banners', '05-Nov-2026', '2026-11-05'],
    ['with an ordinal', '5th of November 2026', '2026-11-05'],
    ['with its weekday', 'Thu, 5 Nov 2026', '2026-11-05'],
    ['in the order of ISO', '2026-11-05', '2026-11-05'],
    ['as a leap day', '29/02/2028', '2028-02-29'],
  ])('is read %s: %s', (_, text, expected) => {
    expect(days(text)).toEqual([expected]);
  });

  it.each([
    ['a day that the month has not', '31/04/2026'],
    ['a leap day of another year', '29/02/2026'],
    ['month first', '11/25/2026'],
    ['a blood pressure', '120/80'],
    ['a duration', '7/7'],
    ['an NHS number', '999 123 4567'],
    ['a telephone number', '01632 960123'],
    ['a century that nobody lives in', '05/11/1826'],
  ])('is not read from %s: %s', (_, text) => {
    expect(days(text)).toEqual([]);
  });

  it('is read wherever it stands, each in its order', () => {
    expect(days('Admitted 17/11/2026, home 20 Nov 2026 (DOB 01-Feb-1980)')).toEqual(['2026-11-17', '2026-11-20', '1980-02-01']);
  });

  it('keeps its words as written', () => {
    expect(datesIn('Left at 19-Nov-2026 16:20 by car').map(({ words }) => words)).toEqual(['19-Nov-2026 16:20']);
  });
});

describe('a time of day beside a date', () => {
  it.each([
    ['after a blank', '19/11/2026 16:20', '2026-11-19T16:20:00.000Z'],
    ['after "at"', '19/11/2026 at 16:20', '2026-11-19T16:20:00.000Z'],
    ['after a comma', '19/11/2026, 16:20', '2026-11-19T16:20:00.000Z'],
    ['with a dot', '19/11/2026 16.20', '2026-11-19T16:20:00.000Z'],
    ['in four figures', '19/11/2026 1620 hrs', '2026-11-19T16:20:00.000Z'],
    ['in the afternoon', '19/11/2026 4:20 pm', '2026-11-19T16:20:00.000Z'],
    ['just after midnight', '19/11/2026 12:05am', '2026-11-19T00:05:00.000Z'],
    ['at noon', '19/11/2026 12:05 pm', '2026-11-19T12:05:00.000Z'],
    ['as ISO has it', '2026-11-19T16:20', '2026-11-19T16:20:00.000Z'],
    ['with seconds', '19/11/2026 16:20:45', '2026-11-19T16:20:00.000Z'],
  ])('is read %s: %s', (_, text, expected) => {
    expect(instants(text)).toEqual([expected]);
  });

  it.each([
    ['16:20', 16, 20],
    ['16.20', 16, 20],
    ['1620', 16, 20],
    ['at 9:05', 9, 5],
    ['4:20 pm', 16, 20],
    ['16:20:30', 16, 20],
    ['1620 hrs', 16, 20],
  ])('or in a field of its own: %s', (text, hour, minute) => {
    expect(timeIn(text)).toEqual({ hour, minute });
  });

  it.each(['25:00', '16:75', 'noon', '', 'home at 16:20', '19/11/2026'])('which holds nothing else: %s', (text) => {
    expect(timeIn(text)).toBeNull();
  });

  it('midnight in a field of its own, 12:05 am', () => {
    expect(timeIn('12:05 am')).toEqual({ hour: 0, minute: 5 });
  });
});

describe.each(['Europe/London', 'America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])('on a computer set to %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('the computer’s own clock is set so', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });

  it.each([
    ['winter time', '19/11/2026 16:20', '2026-11-19T16:20:00.000Z'],
    ['summer time', '19/06/2026 16:20', '2026-06-19T15:20:00.000Z'],
    ['a day alone begins at midnight in London', '19/06/2026', '2026-06-18T23:00:00.000Z'],
    ['the last minute before the clocks go forward', '29/03/2026 00:59', '2026-03-29T00:59:00.000Z'],
    ['the first after it', '29/03/2026 02:00', '2026-03-29T01:00:00.000Z'],
    ['the evening before the clocks go back', '24/10/2026 23:30', '2026-10-24T22:30:00.000Z'],
    ['the morning after it', '25/10/2026 02:30', '2026-10-25T02:30:00.000Z'],
  ])('times are those of London: %s', (_, text, expected) => {
    expect(instants(text)).toEqual([expected]);
  });

  it('an hour that comes twice is one of the two', () => {
    expect(['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']).toContain(instants('25/10/2026 01:30')[0]);
  });

  it('an hour that never comes is within an hour of it', () => {
    expect(['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z']).toContain(instants('29/03/2026 01:30')[0]);
  });
});

describe('any date', () => {
  const date = fc.date({ min: new Date('1951-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });
  const long = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const two = (figure: number) => `${figure}`.padStart(2, '0');
  const forms = [
    (d: number, m: number, y: number) => `${two(d)}/${two(m)}/${y}`,
    (d: number, m: number, y: number) => `${d}.${m}.${two(y % 100)}`,
    (d: number, m: number, y: number) => `${two(d)}-${long[m - 1]?.slice(0, 3)}-${y}`,
    (d: number, m: number, y: number) => `${d} ${long[m - 1]} ${y}`,
    (d: number, m: number, y: number) => `${y}-${two(m)}-${two(d)}`,
  ];

  it('is read back from each form', () => {
    fc.assert(
      fc.property(date, fc.constantFrom(...forms), (at, form) => {
        const text = form(at.getUTCDate(), at.getUTCMonth() + 1, at.getUTCFullYear());
        expect(days(`Seen ${text} in clinic`)).toEqual([at.toISOString().slice(0, 10)]);
      }),
    );
  });

  it('is a real one, with its words from the text, whatever the text', () => {
    const bits = fc.constantFrom('31', '2', '/', '-', '.', ' ', 'Feb', '2026', '26', 'T', ':', '59', 'pm', 'of');
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ maxLength: 4 })), { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const found of datesIn(text)) {
          expect(text).toContain(found.words);
          expect(new Date(`${isoDay(found)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(isoDay(found));
          expect(Number.isNaN(Date.parse(instantOf(found)))).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
