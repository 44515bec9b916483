import { describe, expect, it } from 'vitest';
import { isPending, namesResult, namesTest, saysNoTests, testIn } from '@/lib/reading/statements/tests';
import { isLeftToGp, type Standing, said } from './say';

const result = (text: string, standing?: Standing) => said('result', text, standing);

describe('a result is left to the GP', () => {
  it.each([
    ['to chase', 'GP to chase histology'],
    ['to follow up', 'GP to follow up blood culture results'],
    ['to look up', 'GP to kindly look up the histology'],
    ['to act on', 'GP to act on echo findings'],
    ['passive', 'CT chest report to be followed up by GP'],
    ['after a comma', 'Histology outstanding, GP to review please'],
    ['after a dash', 'Coeliac screen awaited - f/u by GP'],
    ['on a condition', 'MSU sent, GP to treat if positive'],
    ['to pass on', 'GP to inform patient of biopsy result'],
    ['without a verb', 'Histology: over to GP'],
    ['in shorthand', 'GP f/u histology'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('result', text)).toBe(true);
  });

  it.each([
    ['in a letter to the GP', 'Could I trouble you to chase the result of the DEXA', { addressee: 'gp' }],
    ['in the GP’s list', 'chase MRSA swab', { owner: 'gp', lead: 'Actions for GP' }],
    ['of a test in the sentence before', 'GP to chase and treat.', { before: 'Ferritin pending at discharge.' }],
    ['in the field for it', 'GP', { lead: 'Responsibility for results', before: 'Histology awaited' }],
  ] as const)('%s: %s', (_, text, standing) => {
    expect(isLeftToGp('result', text, standing)).toBe(true);
  });

  it.each([
    ['passive, of a test in the sentence before', 'To be followed up in primary care.', { before: 'Ca-125 pending.' }],
    ['asked of "surgery" after a modal', 'Please could surgery chase stool culture', {}],
  ] as const)('%s: %s', (_, text, standing) => {
    expect(isLeftToGp('result', text, standing)).toBe(true);
  });
});

describe('the patient is sent to the GP for a result', () => {
  it.each([
    ['Please ring your GP surgery for the results of your blood tests', 'patient'],
    ['Your GP will have the results in two weeks, please ring them', 'patient'],
    ['Patient to get results from GP', 'gp'],
  ] as const)('%s', (text, addressee) => {
    expect(isLeftToGp('result', text, { addressee })).toBe(true);
  });
});

describe('what was misread once', () => {
  it('a patient who is not named, sent to the GP: Advised to contact GP for biopsy results', () => {
    expect(isLeftToGp('result', 'Advised to contact GP for biopsy results')).toBe(true);
  });

  it('a test that the GP has done: Bloods taken by GP last week were normal', () => {
    expect(isLeftToGp('result', 'Bloods taken by GP last week were normal')).toBe(false);
  });
});

describe('the hospital sees to the result', () => {
  it.each([
    ['We will chase the blood cultures', 'gp'],
    ['Ward will ring with the swab result', 'gp'],
    ['Consultant to review the CT report and write to the patient', 'gp'],
    ['Bloods will be chased by the ward team', 'gp'],
    ['We will write to you with the result of your scan', 'patient'],
    ['I will telephone you when the biopsy result is back', 'patient'],
  ] as const)('%s', (text, addressee) => {
    expect(result(text, { addressee })).toBe('hospital promised');
  });
});

describe('nothing is left to the GP', () => {
  it.each([
    'GP need not chase the histology',
    'No need for GP to follow up the CT report',
    'Histology awaited',
    'A copy of the report is attached for your information',
    'GP sent bloods in June, results normal',
  ])('%s', (text) => {
    expect(isLeftToGp('result', text)).toBe(false);
  });

  it('Please see the CT report enclosed', () => {
    expect(isLeftToGp('result', 'Please see the CT report enclosed')).toBe(false);
  });
});

describe('a new, later test is no result', () => {
  it.each([
    'GP to repeat U&Es in 1 week',
    'GP to recheck FBC in 6 weeks',
    'Please repeat LFTs in 3/12',
    'GP to do bloods in 2/52 please',
    'GP to arrange a lipid profile in three months',
  ])('%s', (text) => {
    expect(isLeftToGp('result', text)).toBe(false);
    expect(said('test', text)).toMatch(/(?:gp|nobody) asked/);
  });
});

describe('investigations', () => {
  it.each(['histology', 'U&Es', 'MC&S', 'CT', 'x-ray', 'bloods', 'D-dimer', 'hba1c'])(
    'are known as doctors write them: %s',
    (text) => {
      expect(namesTest(`${text} awaited`)).toBe(true);
    },
  );

  it.each(['factory', 'contest', 'section', 'rested', 'uttered'])('are whole words: %s holds none', (text) => {
    expect(namesTest(text)).toBe(false);
  });

  it('are given in the page’s own words', () => {
    expect([testIn('Repeat FBC today'), testIn('Home')]).toEqual(['FBC', '']);
  });

  it('are told apart from their results', () => {
    expect([namesResult('histology'), namesResult('the CT report'), namesResult('FBC in two weeks')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a test is pending', () => {
  it.each([
    ['Histology awaited', true],
    ['MSU sent', true],
    ['CT requested as outpatient', true],
    ['Bloods normal', false],
    ['MRI showed a disc bulge', false],
  ])('%s: %s', (text, expected) => {
    expect(isPending(text)).toBe(expected);
  });

  it.each([
    ['No results outstanding', true],
    ['Nil pending', true],
    ['No tests needed', true],
    ['Investigations not required', true],
    ['Histology outstanding', false],
    ['No fracture', false],
  ])('or none, said so: %s: %s', (text, expected) => {
    expect(saysNoTests(text)).toBe(expected);
  });
});
