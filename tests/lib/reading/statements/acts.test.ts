import { describe, expect, it } from 'vitest';
import { isLeftToGp, said } from './say';

describe('a referral by other words', () => {
  it.each([
    ['in front of another service', 'GP to get him in front of the lymphoedema people', true],
    ['in front of us', 'GP to get him in front of us', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isLeftToGp('refer', text)).toBe(expected);
  });

  it('an opinion is a thing to arrange, and nobody who does it', () => {
    expect(isLeftToGp('refer', 'Dermatology opinion is wanted, GP to arrange')).toBe(true);
    expect(said('result', 'Dermatology registrar to chase the biopsy')).toBe('hospital promised');
  });

  it.each([
    ['who ought to see him', 'After the scan result he should be seen by the vascular surgeons.', true],
    ['who has his result', 'The scan result is with the ward.', false],
  ])('what was said of %s: %s', (_, before, expected) => {
    expect(isLeftToGp('refer', 'GP to arrange that.', { before })).toBe(expected);
  });
});

describe('a result by other words', () => {
  it.each([
    ['had from the lab', 'GP to get the ferritin from the lab', true],
    ['seen to reach the patient', 'GP to make sure the findings of the echo get to her', true],
    ['opened', 'GP to open the scan report', true],
    ['gone through, however spelt', 'GP to go thru the scan report with him', true],
    ['told as advice', 'GP to advise patient of scan result', true],
    ['not, where something else is seen to', 'GP to make sure she eats', false],
    ['not, where another thing is opened', 'GP to open the window', false],
  ])('%s: %s', (_, text, expected) => {
    expect(isLeftToGp('result', text)).toBe(expected);
  });

  it.each([
    ['keeps an eye out for it', 'GP to keep an eye out for it.', 'GP to keep an eye out for foxes.'],
    ['deals with whatever comes', 'GP to deal with whatever comes back.', 'GP to deal with the bins.'],
    ['deals with anything that shows', 'GP to deal with anything that shows.', 'GP to deal with the leaflets.'],
  ])('points back to what was sent: the GP %s', (_, left, not) => {
    const before = 'Biopsy taken this morning.';
    expect([isLeftToGp('result', left, { before }), isLeftToGp('result', not, { before })]).toEqual([true, false]);
  });
});

describe('a date that has not come', () => {
  const ring = 'GP to give cardiac physiology a ring';

  it('is asked about where somebody is to be rung', () => {
    expect(isLeftToGp('query', ring, { before: 'Still no date for his echo.' })).toBe(true);
    expect(isLeftToGp('query', ring, { before: 'He walks well.' })).toBe(false);
  });
});

describe('who is written to is not who writes', () => {
  it.each([
    ['I will write to her and to you with the scan result', 'hospital promised'],
    ['I will write to her and you will chase the scan result', 'gp asked'],
  ])('%s', (text, expected) => {
    expect(said('result', text, { addressee: 'gp' })).toBe(expected);
  });
});

describe('what was asked of a colleague, or by one', () => {
  it('a letter to a consultant that asks her to see the patient is a referral', () => {
    const before = 'She ought to be seen by the gynaecologists.';
    expect(said('refer', 'I have today written to Miss Farrant asking her to see her.', { before })).toBe('hospital done');
  });

  it('a call or referral that was taken is how the patient came', () => {
    expect(said('refer', 'Surgical registrar took referral')).toBe('');
  });

  it('a new letter that is asked for from the GP is a new referral', () => {
    expect(isLeftToGp('re-refer', 'I would ask for a new letter from you', { addressee: 'gp' })).toBe(true);
    expect(isLeftToGp('re-refer', 'I have asked for a new letter from the optician', { addressee: 'gp' })).toBe(false);
  });
});

describe('a colleague’s list or clinic', () => {
  it.each([
    [
      'the hospital puts the patient through to it',
      "My secretary has this morning put her through to Dr Iqbal's clinic.",
      'hospital done',
    ],
    ['the GP is to get the patient on it', "I would be grateful if the surgery could get her onto Mr Lathom's list.", 'gp asked'],
    ['notes go to it with a request', 'I have passed her notes to Mr Lathom with a request that he sees her.', 'hospital done'],
    ['the GP is to get an appointment with a service', 'GP to get him an appointment with the sleep laboratory.', 'gp asked'],
    ['the GP is to get the patient referred', 'Over to GP to get him referred.', 'gp asked'],
    ['nobody is, where it is only asked when', 'Her daughter asked when the fracture clinic would see her.', ''],
  ])('%s: %s', (_, text, expected) => {
    expect(said('refer', text, { before: 'He needs a sleep opinion.' }).replace(', patient reported', '')).toBe(expected);
  });

  it('a line to a clinic to hurry things along is a chase, and no referral', () => {
    const text = 'It would help if you could drop the pain clinic a line to hurry things along.';
    expect(isLeftToGp('query', text, { addressee: 'gp' })).toBe(true);
    expect(isLeftToGp('refer', text, { addressee: 'gp' })).toBe(false);
  });
});

describe('a result that the hospital tells', () => {
  it.each([
    ['by whoever was named', 'CT colon reports next week, goes to our colorectal CNS, she will phone him.', ''],
    ['together with another', 'I will telephone you with both.', 'Stool sent for calprotectin and bloods taken.'],
    ['whatever it is', 'We will phone him Tuesday either way.', 'PSA and myeloma screen come back to our inbox.'],
    ['with the answer', 'Dr Cole sees him in a month with the answer.', 'Cytology sent.'],
    ['by its nurses', 'You will hear from our nurses about it within a week.', 'You had a blood test for your PSA.'],
    ['as a figure', 'I will write to her with the figure.', 'Metanephrines went off to the laboratory.'],
  ])('%s: %s', (_, text, before) => {
    expect(said('result', text, { before })).toContain('hospital promised');
  });

  it.each([
    ['what was tested is known', 'The class leader will telephone him.', 'His heart tracing was normal.'],
    ['nothing was taken', 'Telephone call from our nurse tomorrow.', 'No specimens.'],
  ])('but not where %s', (_, text, before) => {
    expect(said('result', text, { before })).not.toContain('hospital');
  });

  it('the reason for looking out for it names nothing else', () => {
    const before = 'Histology not back yet.';
    expect(isLeftToGp('result', 'GP please keep an eye out for it as a nodule was felt by the surgeon.', { before })).toBe(true);
  });
});

describe('whose task it is', () => {
  it('who asks the patient to sort the note does not issue it', () => {
    expect(isLeftToGp('fit-note', 'Have asked him to sort the sick note w/ practice.')).toBe(true);
    expect(said('fit-note', 'Have asked him to sort the sick note w/ practice.')).not.toContain('hospital');
  });

  it('somebody there is whoever was named last', () => {
    const text = 'The report is posted to Millbrook Surgery and somebody there will talk you through what it shows.';
    expect(isLeftToGp('result', text, { addressee: 'patient' })).toBe(true);
  });

  it('the service that the patient is sent on for does nothing itself', () => {
    expect(isLeftToGp('refer', 'for gynae, kindly send her on to them', { owner: 'gp' })).toBe(true);
  });

  it.each([
    ['diabetic review incl metformin', false],
    ['FBC in 6 weeks at your usual phlebotomy clinic', false],
    ['Smoking cessation advice please', false],
    ['?gynae - via e-RS', true],
  ])('in a list for the GP a service alone is no request: %s', (text, expected) => {
    expect(isLeftToGp('refer', text, { owner: 'gp' })).toBe(expected);
  });
});
