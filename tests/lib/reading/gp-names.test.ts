import { describe, expect, it } from 'vitest';
import { callsGp, gpNamesOn } from '@/lib/reading/gp-names';
import { everything, page } from './page-builder';

const namesOn = (banner: string, letter = '') => gpNamesOn(page().text(banner).field('Letter', letter).build(), everything);

describe('a page calls the GP by name', () => {
  it.each([
    ['PARRY, Lowri NHS 999 123 4567 GP: Dr S Abernethy, Quarry Lane Health Centre', ['Abernethy'], ['Quarry Lane']],
    ['PARRY, Lowri (44) GP Dr K Boateng, Harbour View', ['Boateng'], ['Harbour View']],
    ['PARRY, Lowri Hosp no 22 Ward 4', [], []],
    ['Consultant: Dr R Tranter', [], []],
  ])('in the banner: %s', (banner, doctors, places) => {
    expect(namesOn(banner)).toEqual({ doctors, places });
  });

  it('in the salutation of a letter, and by the surgery that is the doctor’s', () => {
    expect(namesOn('', 'Dear Dr Rahman\nScripts from Dr Oyelaran’s surgery.').doctors).toEqual(['Rahman', 'Oyelaran']);
  });

  it('beside a label for the practice', () => {
    const built = page().add('text', 'Millbeck Surgery (Dr Ainscough)', { label: 'Registered practice' }).build();
    expect(gpNamesOn(built, everything)).toEqual({ doctors: ['Ainscough'], places: ['Millbeck'] });
  });
});

describe('a sentence that names the GP is read as one about the GP', () => {
  const calls = callsGp({ doctors: ['Abernethy'], places: ['Quarry Lane'] });

  it.each([
    ['He will see Dr Abernethy for a sick line.', 'He will see GP for a sick line.'],
    ["Scripts from Dr Abernethy's surgery", "Scripts from GP's surgery"],
    ['She calls in at Quarry Lane Surgery tonight', 'She calls in at GP tonight'],
    ['Dr Abernethie on ward 4', 'Dr Abernethie on ward 4'],
    ['Dear Dr Abernethy', 'Dear Dr Abernethy'],
  ])('%s', (sentence, read) => {
    expect(calls(sentence)).toBe(read);
  });

  it('nothing changes where no name is known', () => {
    expect(callsGp({ doctors: [], places: [] })('Dr Who')).toBe('Dr Who');
  });
});
