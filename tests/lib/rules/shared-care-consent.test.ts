import { describe, expect, it } from 'vitest';
import type { Facts } from '@/lib/model/facts';
import { quotesOf, reminderOf, sharedCare, statusOf, unknownFacts, words } from './facts-builder';

const judge = (...medicines: Facts['sharedCare']) =>
  statusOf('shared-care-consent', unknownFacts('discharge', { sharedCare: medicines }));
const prescribing = (setting: Facts['setting'], ...medicines: Facts['sharedCare']) =>
  statusOf('shared-care-consent', unknownFacts('prescribing', { setting, sharedCare: medicines }));

describe('shared-care consent', () => {
  it.each(['discharge', 'clinic-outcome', 'prescribing'] as const)('with nothing known on a %s screen: absent', (kind) => {
    expect(statusOf('shared-care-consent', unknownFacts(kind))).toBe('absent');
  });

  it.each([
    ['the GP is to prescribe and has not accepted', [sharedCare('Methotrexate', { prescriber: 'gp' })], 'attention'],
    ['nothing excludes the GP’s prescribing', [sharedCare('Methotrexate')], 'attention'],
    ['this patient’s GP has accepted', [sharedCare('Methotrexate', { prescriber: 'gp', accepted: true })], 'met'],
    ['the hospital keeps prescribing', [sharedCare('Lithium', { prescriber: 'hospital' })], 'met'],
    ['one of two is not accepted', [sharedCare('Lithium', { accepted: true }), sharedCare('Methotrexate')], 'attention'],
  ] as const)('%s', (_, medicines, expected) => {
    expect(judge(...medicines)).toBe(expected);
  });

  it.each([
    ['discharge', sharedCare('Methotrexate'), 'attention'],
    ['clinic', sharedCare('Methotrexate'), 'attention'],
    ['ward', sharedCare('Methotrexate'), 'absent'],
    ['ward', sharedCare('Methotrexate', { prescriber: 'gp' }), 'attention'],
    ['ward', sharedCare('Methotrexate', { accepted: true }), 'met'],
    ['ward', sharedCare('Methotrexate', { prescriber: 'hospital' }), 'met'],
    [null, sharedCare('Methotrexate'), 'absent'],
    [null, sharedCare('Methotrexate', { prescriber: 'gp' }), 'attention'],
  ] as const)(
    'prescribing, setting %s: a chart speaks only where the GP’s prescribing is spoken of',
    (setting, medicine, expected) => {
      expect(prescribing(setting, medicine)).toBe(expected);
    },
  );

  it('shows the medicine’s name first, then the words about the GP, for what is not accepted', () => {
    const facts = unknownFacts('discharge', {
      sharedCare: [
        sharedCare('Lithium', { accepted: true }),
        sharedCare('Azathioprine', { prescriber: 'gp', evidence: [words('Azathioprine 50mg'), words('GP to cont')] }),
      ],
    });
    expect(quotesOf('shared-care-consent', facts)).toEqual(['Azathioprine 50mg', 'GP to cont']);
    expect(reminderOf('shared-care-consent', facts)?.title).toBe('Ask the GP to accept shared care of Azathioprine 50mg first');
  });
});
