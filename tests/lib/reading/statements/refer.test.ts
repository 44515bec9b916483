import { describe, expect, it } from 'vitest';
import { isLeftToGp, type Standing, said } from './say';

const refer = (text: string, standing?: Standing) => said('refer', text, standing);

describe('the GP is asked to refer', () => {
  it.each([
    ['by name and infinitive', 'GP to refer to respiratory'],
    ['with kind words between', 'GP please could you kindly refer to dermatology'],
    ['by the noun and a verb', 'GP to arrange a referral to the falls clinic'],
    ['by the plain verb', 'Request GP refers to colorectal'],
    ['as advice', 'GP advised to refer to nephrology'],
    ['through the surgery', 'Surgery to refer to podiatry'],
    ['through the practice', 'Please could the practice make a referral to audiology'],
    ['at the end of the instruction', 'Refer to dietitian (GP)'],
    ['after a colon', 'Referral to podiatry: GP'],
    ['after a dash', 'Cardiology referral needed - GP please'],
    ['on a condition of the present plan', 'If no better GP to refer to MSK'],
    ['by slips of the pen', 'GP to reffer to cardiology'],
    ['after another task', 'GP to check BP and refer to the hypertension clinic'],
    ['after seeing to a result', 'GP to chase histology and refer to dermatology'],
    ['after a new test', 'GP to check FBC in 1 week and refer to haematology if abnormal'],
    ['by a noun with the way it goes', 'Rheumatology referral via GP'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('refer', text)).toBe(true);
  });

  it.each([
    ['passive, with the GP as agent', 'To be referred to urology by GP'],
    ['passive, with the patient as subject', 'Needs to be referred to gynae by her GP'],
    ['passive, in the plan', 'Patient to be referred by GP for physio'],
    ['passive, before the service', 'Should be referred by the GP to ENT'],
    ['passive, as a noun', 'Would recommend referral to cardiology by the GP'],
  ])('%s: %s', (_, text) => {
    expect(isLeftToGp('refer', text)).toBe(true);
  });

  it.each([
    ['a label that makes it the GP’s list', 'Refer to memory clinic', { owner: 'gp', lead: 'Actions for GP' }],
    ['a lead above the list', 'refer to the diabetic foot team', { owner: 'gp', lead: 'GP to' }],
    ['an answer to the field for referrals', 'GP to do', { lead: 'Onward referral' }],
    ['the sentence before', 'This should come from the GP', { before: 'Will need referral to vascular.' }],
  ] as const)('by %s: %s', (_, text, standing) => {
    expect(isLeftToGp('refer', text, standing)).toBe(true);
  });
});

describe('"you" is whoever the letter is to', () => {
  it.each([
    'I would be grateful if you could refer him to the lipid clinic',
    'May I ask that you refer him on to dermatology',
    'It would be helpful if a referral to podiatry could be made by yourselves',
    'Kindly refer on to the pain service',
  ])('the GP in a letter to the GP: %s', (text) => {
    expect(isLeftToGp('refer', text, { addressee: 'gp' })).toBe(true);
  });

  it.each([
    'Please ask your GP to refer you to physiotherapy',
    'Your GP can refer you to a dietitian',
    'You should see your GP, who will need to refer you to the pain clinic',
  ])('the patient in a letter to the patient, "your GP" the GP: %s', (text) => {
    expect(isLeftToGp('refer', text, { addressee: 'patient' })).toBe(true);
  });

  it.each(['You have been referred to physiotherapy', 'We will refer you to the pain clinic'])(
    'the patient, whom the hospital refers: %s',
    (text) => {
      expect(refer(text, { addressee: 'patient' })).toMatch(/^hospital (?:done|promised)$/);
    },
  );
});

describe('the patient is sent to the GP for a referral', () => {
  it.each([
    'Patient to see GP re referral to physio',
    'Advised to ask her GP to refer her to the continence nurse',
    'He should contact his surgery for a referral to podiatry',
  ])('%s', (text) => {
    expect(isLeftToGp('refer', text)).toBe(true);
  });
});

describe('the hospital refers', () => {
  it.each([
    ['it has', 'We have referred to cardiology', 'hospital done'],
    ['it has, passively', 'Has been referred to physiotherapy', 'hospital done'],
    ['it has, by name', 'Referred to cardiology by the ward', 'hospital done'],
    ['the referral has gone', 'Cardiology referral sent', 'hospital done'],
    ['it will', 'We will refer to the fracture liaison service', 'hospital promised'],
    ['it is about to', 'I am referring him to the sleep clinic', 'hospital promised'],
    ['a member of the team is to', 'Ward to refer to OT', 'hospital promised'],
  ])('%s: %s', (_, text, expected) => {
    expect(refer(text)).toBe(expected);
  });

  it.each([
    ['You do not need to refer her, as I have done so', 'hospital done'],
    ['I am writing to neurology to ask them to see him', 'hospital promised'],
  ])('%s', (text, expected) => {
    expect(refer(text)).toContain(expected);
  });
});

describe('no referral is needed', () => {
  it.each(['No onward referral needed', 'Referral not required', 'No need for referral', 'District nurse referral: none'])(
    '%s',
    (text) => {
      expect(refer(text)).toBe('nobody not-needed');
    },
  );

  it('as the answer to the field for referrals', () => {
    expect(refer('None required', { lead: 'Onward referral' })).toBe('nobody not-needed');
  });

  it('from the GP, which leaves open who refers', () => {
    expect(refer('GP need not refer')).toBe('gp not-needed');
    expect(refer('No need for GP to refer')).toBe('gp not-needed');
  });
});

describe('nothing is asked by how the patient came', () => {
  it.each([
    'Referred by GP with chest pain',
    'Referred in with a painful knee',
    'GP referral received',
    'GP referral letter reviewed',
    'Thank you for referring this pleasant man',
    'Many thanks for your referral',
    'You kindly referred him with weight loss',
    'I note that you have referred her to rheumatology',
    'GP has already referred her to dermatology',
    'She was originally referred by yourself with headaches',
    'GP referral to ED with chest pain',
  ])('%s', (text) => {
    expect(refer(text)).not.toMatch(/asked|promised|done/);
  });
});

describe('nothing is asked by reading', () => {
  it.each([
    'Please refer to the leaflet given',
    'GP please refer to the attached drug chart',
    'Refer to clinic letter of 3 May',
    'Please refer to TTO for doses',
  ])('%s', (text) => {
    expect(refer(text)).toBe('');
  });

  it('refer to operation note', () => {
    expect(refer('Surgery uneventful, refer to operation note')).toBe('');
  });
});

describe('referral by the patient asks nothing of the GP', () => {
  it.each(['He may self-refer to physio', 'Given the self-referral form', 'Can refer himself to podiatry'])('%s', (text) => {
    expect(isLeftToGp('refer', text)).toBe(false);
  });
});

describe('sending the patient back again', () => {
  it.each([
    ['is an ask of the GP', 'GP to re-refer for the yearly scan', 'gp asked'],
    ['is an ask of the GP where nobody is named', 'Please re-refer', 'gp asked'],
    ['as far as needed is an offer', 'GP to re-refer if still needed', 'gp offered'],
    ['as an open invitation is an offer', 'Do refer him back to us if it recurs', 'gp offered'],
    ['as advice for worse times is an offer', 'Consider re-referral if it gets worse', 'gp offered'],
  ])('%s: %s', (_, text, expected) => {
    expect(said('re-refer', text, { addressee: 'gp' })).toBe(expected);
  });
});
