import { describe, expect, it } from 'vitest';
import { quotesOf, reminderOf, statement, statusOf, unknownFacts, words } from './facts-builder';

const on = (...statements: ReturnType<typeof statement>[]) => unknownFacts('discharge', { statements });
const status = (...statements: ReturnType<typeof statement>[]) => statusOf('onward-referral', on(...statements));

describe('onward referral', () => {
  it.each([
    ['discharge', 'reminder'],
    ['clinic-outcome', 'reminder'],
    ['prescribing', 'absent'],
  ] as const)('with nothing known on a %s screen: %s', (kind, expected) => {
    expect(statusOf('onward-referral', unknownFacts(kind))).toBe(expected);
  });

  it.each([
    ['the GP is asked to refer', [statement('refer', 'gp', 'asked')], 'attention'],
    ['the patient is to ask the GP for a referral', [statement('refer', 'patient-via-gp', 'asked')], 'attention'],
    ['unrelated and not urgent goes back to the GP', [statement('refer', 'gp', 'asked', { unrelated: true })], 'reminder'],
    [
      'urgent stays with the hospital, related or not',
      [statement('refer', 'gp', 'asked', { unrelated: true, urgent: true })],
      'attention',
    ],
    ['the hospital has referred', [statement('refer', 'hospital', 'done')], 'met'],
    ['a referral is recorded as made, nobody named', [statement('refer', 'nobody', 'done')], 'met'],
    ['"we will refer" takes it on', [statement('refer', 'hospital', 'promised')], 'met'],
    ['the ward is set the task of referring', [statement('refer', 'hospital', 'asked')], 'met'],
    ['no onward referral is needed', [statement('refer', 'nobody', 'not-needed')], 'met'],
    ['that the GP need not refer leaves open who does', [statement('refer', 'gp', 'not-needed')], 'reminder'],
    [
      'that the GP need not refer takes nothing from a word of none needed',
      [statement('refer', 'gp', 'not-needed'), statement('refer', 'nobody', 'not-needed')],
      'met',
    ],
    ['the GP has already referred: history', [statement('refer', 'gp', 'reported')], 'reminder'],
    ['an open invitation asks for nothing now', [statement('refer', 'gp', 'offered')], 'reminder'],
    ['self-referral asks nothing of the GP', [statement('refer', 'patient', 'asked')], 'reminder'],
    ['a promise with nobody named is nobody’s', [statement('refer', 'nobody', 'promised')], 'reminder'],
    ['referring again after a missed appointment is another duty', [statement('re-refer', 'gp', 'asked')], 'reminder'],
  ] as const)('%s', (_, statements, expected) => {
    expect(status(...statements)).toBe(expected);
  });

  it('lets a referral passed on win over the hospital’s own', () => {
    expect(status(statement('refer', 'hospital', 'done'), statement('refer', 'gp', 'asked'))).toBe('attention');
  });

  it('lets the hospital’s own referral win over an unrelated one left to the GP', () => {
    expect(status(statement('refer', 'gp', 'asked', { unrelated: true }), statement('refer', 'hospital', 'done'))).toBe('met');
  });

  it('keeps its reminder after a missed appointment, and an ask is an ask', () => {
    const attendance = { state: 'did-not-attend', evidence: words('DNA') } as const;
    expect(statusOf('onward-referral', unknownFacts('clinic-outcome', { attendance }))).toBe('reminder');
    expect(
      statusOf(
        'onward-referral',
        unknownFacts('clinic-outcome', { attendance, statements: [statement('refer', 'gp', 'asked')] }),
      ),
    ).toBe('attention');
  });

  it('shows every ask that breaks the duty, each once, and not the one that is allowed', () => {
    const ask = statement('refer', 'gp', 'asked', { evidence: words('GP to refer to ENT') });
    const allowed = statement('refer', 'gp', 'asked', { unrelated: true, evidence: words('may refer to audiology') });
    const other = statement('refer', 'gp', 'asked', { evidence: words('GP to refer to ENT', 2) });
    expect(quotesOf('onward-referral', on(ask, ask, allowed, other))).toEqual(['GP to refer to ENT', 'GP to refer to ENT']);
  });

  it('names the service where it is told and one alone', () => {
    const cardiology = statement('refer', 'gp', 'asked', { about: 'cardiology' });
    expect(reminderOf('onward-referral', on(cardiology))?.title).toBe('Refer to cardiology yourself: this is left to the GP');
    expect(reminderOf('onward-referral', on(cardiology, statement('refer', 'gp', 'asked')))?.title).toBe(
      'Refer onward yourself: this is left to the GP',
    );
  });
});
