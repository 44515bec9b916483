import { describe, expect, it } from 'vitest';
import { coreHeadings } from '@/lib/model/facts';
import { reminderOf, statusOf, unknownFacts, words } from './facts-builder';

const written = (...headings: (typeof coreHeadings)[number][]) => ({ document: { written: true, headings } });

describe('standard headings', () => {
  it.each(['discharge', 'clinic-outcome', 'prescribing'] as const)('with nothing known on a %s screen: absent', (kind) => {
    expect(statusOf('standard-headings', unknownFacts(kind))).toBe('absent');
  });

  it.each([
    ['all four core headings', written(...coreHeadings), 'met'],
    ['in any order', written('information', 'plan', 'medication', 'diagnosis'), 'met'],
    ['one is missing', written('diagnosis', 'medication', 'plan'), 'reminder'],
    ['none is there', written(), 'reminder'],
    ['sent already', { ...written(), sent: { state: 'sent', evidence: words('Sent') } }, 'absent'],
    ['still a draft', { ...written(), sent: { state: 'not-sent', evidence: words('Draft') } }, 'reminder'],
    ['headings without a document of their own', { document: { written: false, headings: ['plan'] } }, 'absent'],
  ] as const)('%s', (_, known, expected) => {
    expect(statusOf('standard-headings', unknownFacts('clinic-outcome', known))).toBe(expected);
  });

  it('names one or two that are missing in the title', () => {
    const titleOf = (...headings: (typeof coreHeadings)[number][]) =>
      reminderOf('standard-headings', unknownFacts('discharge', written(...headings)))?.title;
    expect(titleOf('diagnosis', 'plan', 'information')).toBe('Add the heading “medication”');
    expect(titleOf('plan', 'information')).toBe('Add the headings “diagnosis or problem” and “medication”');
    expect(titleOf('plan')).toBe('Add 3 standard headings');
  });

  it('names what is missing', () => {
    const reminder = reminderOf('standard-headings', unknownFacts('discharge', written('diagnosis', 'plan')));
    expect(reminder?.message).toBe('Not found on this screen: medication and information given to the patient.');
  });
});
