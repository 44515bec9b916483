import { describe, expect, it } from 'vitest';
import { isLeftToGp, said, statementsOf } from './say';

describe('a sentence may say several things', () => {
  it.each([
    ['two tasks of the GP', 'GP to chase histology and issue fit note', ['result', 'fit-note']],
    ['a result and a referral', 'GP to chase histology and refer to dermatology', ['result', 'refer']],
    ['a referral and a medicine', 'GP to refer to cardiology and start bisoprolol', ['refer', 'prescribe']],
  ] as const)('%s: %s', (_, text, acts) => {
    expect(acts.filter((act) => !isLeftToGp(act, text))).toEqual([]);
  });

  it('each with the sentence as its evidence', () => {
    const statements = statementsOf('GP to chase histology', { lead: 'Plan' });
    expect(statements).toMatchObject([{ evidence: { quote: 'GP to chase histology', passage: 0, place: 'Plan' } }]);
  });

  it('or nothing of this kind', () => {
    expect(statementsOf('Well at discharge, walking with a stick')).toEqual([]);
  });
});

describe('a lead', () => {
  it('that is half of the sentence goes with it', () => {
    expect(isLeftToGp('result', 'the scan', { lead: 'GP to chase' })).toBe(true);
  });

  it('that names a list, whatever verb stands in it, does not', () => {
    expect(isLeftToGp('result', 'the scan', { lead: 'GP actions and chase' })).toBe(false);
  });
});

describe('whom it is not for is said beside the matter', () => {
  it.each([
    ['For the practice, not us, to chase the scan', 'gp asked'],
    ['For us, not the practice, to chase the scan', 'hospital promised'],
  ])('%s', (text, expected) => {
    expect(said('result', text)).toBe(expected);
  });
});

describe('words that nobody says here', () => {
  it.each([
    ['a choice left to be made', 'Fit note from GP: Y / N'],
    ['a gap in a template', 'GP to refer to [specialty]'],
    ['a line to be filled in', 'GP to refer to ______'],
    ['an instruction of a template', 'Delete as appropriate: GP to refer'],
    ['what another wrote', 'The letter reads “GP to refer her to cardiology at once” but we have done so'],
  ])('are %s: %s', (_, text) => {
    expect(isLeftToGp('refer', text) || isLeftToGp('fit-note', text)).toBe(false);
  });
});

describe('a referral that can go back to the GP', () => {
  const unrelated = (text: string, before = '') =>
    statementsOf(text, { before })
      .filter(({ act }) => act === 'refer')
      .map((statement) => statement.unrelated);

  it.each([
    ['is unrelated and not urgent', 'Unrelated and non-urgent: GP to refer to audiology', [true]],
    ['is unrelated and nothing pressing', 'Unrelated hernia, nothing pressing, GP to refer to surgeons', [true]],
    ['is not, where it is pressing', 'Unrelated hernia, pressing, GP to refer to surgeons', [false]],
    ['is incidental and routine', 'Incidental hernia, routine, GP to refer to surgeons', [true]],
    ['is not, where it is urgent', 'Unrelated lung nodule, GP to refer urgently to respiratory', [false]],
    ['is not, where only its urgency is told', 'Non-urgent, GP to refer to audiology', [false]],
    ['is not, where nothing is told', 'GP to refer to audiology', [false]],
  ])('%s: %s', (_, text, expected) => {
    expect(unrelated(text)).toEqual(expected);
  });

  it('may be told so in the sentence before', () => {
    expect(unrelated('GP to refer to audiology.', 'Hearing loss, unrelated and not urgent.')).toEqual([true]);
  });
});

describe('what lies ahead and may not come', () => {
  it.each([
    ['an open invitation', 'Please refer back to us if it recurs', 'gp offered'],
    ['advice to consider', 'Please consider re-referral if symptoms return', 'gp offered'],
  ])('%s is an offer: %s', (_, text, expected) => {
    expect(said('re-refer', text)).toBe(expected);
  });

  it.each([
    ['a condition of the present plan', 'GP to refer to ENT if not settled'],
    ['a condition on the hospital’s own test', 'Please refer to the surgeons if the MRI shows compression'],
  ])('%s is an ask: %s', (_, text) => {
    expect(said('refer', text)).toBe('gp asked');
  });
});

describe('what a sentence names wins over what only the words before named', () => {
  it('a prescription that is asked for is no referral to the service spoken of before', () => {
    const before = 'Under the DVT clinic.';
    expect(isLeftToGp('refer', 'Please add apixaban to repeat and sort that out.', { before })).toBe(false);
    expect(isLeftToGp('prescribe', 'Please add apixaban to repeat and sort that out.', { before })).toBe(true);
  });

  it('a referral that is asked for leaves no result to be asked about', () => {
    const text = 'The voice test was poor, so please make an appointment with your doctor and ask for a referral to audiology.';
    expect(isLeftToGp('refer', text, { addressee: 'patient' })).toBe(true);
    expect(isLeftToGp('result', text, { addressee: 'patient' })).toBe(false);
  });

  it('an appointment made to hear a result is no query about the hospital’s', () => {
    const text = 'Your own doctor will be able to tell you what it showed, so do make an appointment there.';
    expect(isLeftToGp('result', text, { addressee: 'patient', before: 'The sample takes two weeks.' })).toBe(true);
    expect(isLeftToGp('query', text, { addressee: 'patient', before: 'The sample takes two weeks.' })).toBe(false);
  });
});

it('what was sent today is not what is wanted today', () => {
  const urgent = (text: string) => statementsOf(text).some(({ act, urgent: now }) => act === 'prescribe' && now);
  expect(urgent('The practice will issue tablets from January - agreement e-mailed across today')).toBe(false);
  expect(urgent('The practice will issue tablets today')).toBe(true);
});

it('a note is a fit note where the words around it speak of work', () => {
  expect(isLeftToGp('fit-note', 'GP to do a note.', { before: 'HGV driver, off work.' })).toBe(true);
  expect(isLeftToGp('fit-note', 'GP to do a note.', { before: 'Cellulitis.' })).toBe(false);
});

describe('a result is not asked about', () => {
  it.each([
    ['where the questions are about the test', 'Any questions on her x-ray, speak to the surgery.', ''],
    ['where a copy goes to the files', 'Copy of the report will reach you, for your files only.', 'Stool sent for calprotectin.'],
    [
      'where it is the prescription that the patient is sent for',
      'I have sent him over to you with a slip for it.',
      'Biopsy sent.',
    ],
  ])('%s', (_, text, before) => {
    expect(isLeftToGp('result', text, { before })).toBe(false);
  });
});

it('antibiotics had from the GP since Easter are history', () => {
  expect(isLeftToGp('prescribe', '3 infective flare ups since Easter, all with abx from GP.')).toBe(false);
});

it('what an earlier letter mentioned is told, and not asked', () => {
  expect(isLeftToGp('refer', 'Earlier letter mentioned GP to arrange hand physio.')).toBe(false);
});
