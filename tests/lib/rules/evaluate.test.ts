import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, Actor, Evidence, Facts, Medicine, Moment, Mood, SharedCareMedicine, Statement } from '@/lib/model/facts';
import { coreHeadings } from '@/lib/model/facts';
import type { Policy } from '@/lib/model/policy';
import { type RuleId, ruleIds } from '@/lib/model/reminder';
import { screenKinds } from '@/lib/model/screen';
import { defaultPolicy } from '@/lib/policy/defaults';
import { evaluate } from '@/lib/rules/evaluate';
import { medicine, now, statement, unknownFacts, words } from './facts-builder';

const acts = ['refer', 're-refer', 'result', 'test', 'fit-note', 'prescribe', 'query', 'other'] as const satisfies Act[];
const actors = ['gp', 'hospital', 'patient-via-gp', 'patient', 'nobody'] as const satisfies Actor[];
const moods = ['asked', 'done', 'promised', 'not-needed', 'reported', 'offered'] as const satisfies Mood[];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  quote: fc.string({ maxLength: 200 }),
  passage: fc.nat(20),
  place: fc.string(),
});
const date = fc.oneof(
  fc.date({ noInvalidDate: true }),
  fc.date({ min: new Date('2015-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
);
const moment: fc.Arbitrary<Moment> = fc.record({
  at: fc.oneof(
    date.map((at) => at.toISOString()),
    fc.string(),
  ),
  timed: fc.boolean(),
  evidence,
});
const anyStatement: fc.Arbitrary<Statement> = fc.record(
  {
    act: fc.constantFrom(...acts),
    actor: fc.constantFrom(...actors),
    mood: fc.constantFrom(...moods),
    urgent: fc.boolean(),
    unrelated: fc.boolean(),
    about: fc.string({ maxLength: 200 }),
    evidence,
  },
  { requiredKeys: ['act', 'actor', 'mood', 'urgent', 'unrelated', 'evidence'] },
);
const anyMedicine: fc.Arbitrary<Medicine> = fc.record({
  name: fc.string({ maxLength: 200 }),
  days: maybe(fc.nat(60)),
  working: fc.string(),
  asRequired: fc.boolean(),
  reason: maybe(fc.record({ kind: fc.constantFrom('course', 'own-supply', 'stated'), quote: fc.string() })),
  ended: fc.boolean(),
  words: fc.string(),
  evidence,
});
const anySharedCare: fc.Arbitrary<SharedCareMedicine> = fc.record({
  generic: fc.string(),
  prescriber: fc.constantFrom('gp', 'hospital', null),
  accepted: fc.boolean(),
  evidence: fc.array(evidence, { maxLength: 3 }),
});
const anyFacts: fc.Arbitrary<Facts> = fc.record(
  {
    kind: fc.constantFrom(...screenKinds),
    setting: fc.constantFrom('discharge', 'clinic', 'ward', null),
    patient: fc.record({
      born: maybe(
        fc.oneof(
          date.map((at) => at.toISOString().slice(0, 10)),
          fc.string(),
        ),
      ),
      age: maybe(fc.nat(120)),
      initials: fc.string(),
      identifier: fc.string(),
    }),
    discharged: maybe(moment),
    attended: maybe(moment),
    attendance: maybe(fc.record({ state: fc.constantFrom('attended', 'did-not-attend', 'cancelled'), evidence })),
    rebooked: maybe(evidence),
    sent: maybe(fc.record({ state: fc.constantFrom('sent', 'not-sent'), evidence })),
    statements: fc.array(anyStatement, { maxLength: 8 }),
    medicines: fc.array(anyMedicine, { maxLength: 5 }),
    medicinesListed: fc.boolean(),
    supplyOfAll: fc.record({ days: fc.nat(60), evidence }),
    noMedicines: maybe(evidence),
    supplied: maybe(evidence),
    sharedCare: fc.array(anySharedCare, { maxLength: 3 }),
    fitNote: fc.record({ issued: maybe(evidence), notNeeded: maybe(evidence), work: maybe(evidence) }),
    testPending: maybe(evidence),
    noTests: maybe(evidence),
    contact: maybe(evidence),
    document: fc.record({ written: fc.boolean(), headings: fc.subarray([...coreHeadings]) }),
    unread: fc.array(fc.string(), { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'kind',
      'setting',
      'patient',
      'discharged',
      'attended',
      'attendance',
      'rebooked',
      'sent',
      'statements',
      'medicines',
      'medicinesListed',
      'noMedicines',
      'supplied',
      'sharedCare',
      'fitNote',
      'testPending',
      'noTests',
      'contact',
      'document',
      'unread',
    ],
  },
);
const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  minimumSupplyDays: fc.integer({ min: 7, max: 56 }),
  dischargeSummaryHours: fc.integer({ min: 1, max: 24 }),
  clinicLetterDays: maybe(fc.integer({ min: 1, max: 7 })),
  welcomePage: fc.constant(true),
  fitNoteAges: fc.record({ from: fc.integer({ min: 0, max: 20 }), to: fc.integer({ min: 60, max: 120 }) }),
});

const statuses = (facts: Facts, policy: Policy = defaultPolicy, at: Date = now) =>
  new Map(evaluate(facts, policy, at).map(({ rule, status }) => [rule, status]));

describe('evaluate', () => {
  it('puts what needs attention first, then reminders, then what is met, in the order of the duties within each', () => {
    const facts = unknownFacts('discharge', {
      statements: [
        statement('query', 'gp', 'asked'),
        statement('refer', 'gp', 'asked'),
        statement('fit-note', 'hospital', 'done'),
      ],
      medicines: [medicine('Ramipril', 28)],
      testPending: words('histology awaited'),
    });
    expect(evaluate(facts, defaultPolicy, now).map(({ rule, status }) => `${status} ${rule}`)).toEqual([
      'attention onward-referral',
      'attention patient-queries',
      'reminder results',
      'reminder discharge-summary',
      'met discharge-medication',
      'met fit-note',
    ]);
  });

  it('gives each reminder the source of its duty', () => {
    const [first] = evaluate(unknownFacts('discharge'), defaultPolicy, now);
    expect(first).toMatchObject({ rule: 'onward-referral', source: { edition: '2017/19', clauseVerified: false } });
  });

  it('applies no duty before the contract that brought it', () => {
    const known = { document: { written: true, headings: [] } };
    const on = (day: string) => [...statuses(unknownFacts('discharge', known), defaultPolicy, new Date(day)).keys()];
    expect(on('2016-03-31T12:00:00Z')).toEqual([]);
    expect(on('2016-03-31T23:00:00Z')).toEqual(['onward-referral', 'discharge-medication', 'discharge-summary']);
    expect(on('2017-04-01T12:00:00Z')).not.toContain('standard-headings');
    expect(on('2018-10-01T12:00:00Z')).toContain('standard-headings');
  });

  it('is total: any facts, policy and clock give each duty at most once, with words for people', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, date, (facts, policy, at) => {
        const reminders = evaluate(facts, policy, at);
        expect(new Set(reminders.map(({ rule }) => rule)).size).toBe(reminders.length);
        for (const { rule, title, message, due } of reminders) {
          expect(ruleIds).toContain(rule);
          expect(title.length).toBeLessThanOrEqual(90);
          expect(`${title} ${message}`).not.toMatch(/undefined|NaN|Invalid|\bnull\b/);
          expect(due === null || new Date(due).toISOString() === due).toBe(true);
        }
      }),
    );
  });

  it('is pure: the same facts give the same checklist and are left as they were', () => {
    fc.assert(
      fc.property(anyFacts, anyPolicy, (facts, policy) => {
        const before = structuredClone(facts);
        expect(evaluate(facts, policy, now)).toEqual(evaluate(structuredClone(facts), policy, now));
        expect(facts).toEqual(before);
      }),
    );
  });

  it('does not go by the order in which statements and medicines were read', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const reversed = { ...facts, statements: facts.statements.toReversed(), medicines: facts.medicines.toReversed() };
        expect(statuses(reversed)).toEqual(statuses(facts));
      }),
    );
  });

  it('never takes back an attention because more is said', () => {
    fc.assert(
      fc.property(anyFacts, anyStatement, (facts, more) => {
        const after = statuses({ ...facts, statements: [...facts.statements, more] });
        for (const [rule, status] of statuses(facts)) if (status === 'attention') expect(after.get(rule)).toBe('attention');
      }),
    );
  });

  it('shows words from the page for every attention', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const silent = evaluate(facts, defaultPolicy, now).filter(
          ({ status, evidence: shown }) => status === 'attention' && !shown.length,
        );
        const nameless = facts.sharedCare.some((one) => !one.evidence.length);
        expect(silent.map(({ rule }): RuleId => rule).filter((rule) => rule !== 'shared-care-consent' || !nameless)).toEqual([]);
      }),
    );
  });

  it('says nothing of any screen that a person might take as blame or an all-clear', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const { title, message } of evaluate({ ...facts, medicines: [], sharedCare: [] }, defaultPolicy, now)) {
          expect(`${title} ${message}`).not.toMatch(/breach|fail|not done|all clear|all done|complete\b/i);
        }
      }),
    );
  });
});
