import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '@/lib/policy/defaults';
import { readFacts } from '@/lib/reading/read-facts';
import { sentencesOf } from '@/lib/reading/sentences/split';
import { readSentence } from '@/lib/reading/statements/read-statements';
import { evaluate } from '@/lib/rules/evaluate';
import type { ControlKind, Page } from '../../../lib/model/page';
import { screenKinds } from '../../../lib/model/screen';
import { page, roles } from './page-builder';

const controls = ['line', 'text', 'editor', 'list', 'box', 'radio'] as const satisfies ControlKind[];

const bits = fc.constantFrom(
  'GP', 'to', 'refer', 'Dear', 'Dr', 'your', 'please', 'chase', 'histology', 'fit note', 'DNA', 'not', 'by', 'via', 'from', 'surgery', 'sent',
  'discharged', '19/11/2026', '16:20', '999 123 4567', 'DOB', 'Ramipril 5 mg', 'methotrexate', '7/7', 'if', 'ward', 'questions', '01632 960123',
  ':', '.', ';', ',', '->', '(', ')', '-', '\n', '\t', '\u00a0', '“', '”', '[', ']', '___', '\ud800', '\udfff', '\u202e', '\u200f', '\u0000', 'é', '👩🏽‍⚕️', 'ﷺ', 'İ', 'ß',
); // biome-ignore format: words as they are mixed
const words = fc
  .array(fc.oneof({ weight: 4, arbitrary: bits }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 25 })
  .map((it) => it.join(' '));
const passage = fc.record({
  role: fc.constantFrom(...roles),
  text: words,
  label: fc.oneof(words, fc.constantFrom('Plan', 'Actions for GP', 'Discharge date', 'Attendance', 'Fit note', 'Medication')),
  section: words,
  control: fc.option(fc.constantFrom(...controls), { nil: undefined }),
  tab: fc.constantFrom('', 'Letters'),
});
const anyPage: fc.Arbitrary<Page> = fc.array(passage, { maxLength: 8 }).map((passages) => {
  const built = page();
  for (const { role, text, control, ...around } of passages) built.add(role, text, control ? { ...around, control } : around);
  return built.build();
});

describe('reading any page', () => {
  it('never throws, shows only words of the passage that it names, and leaves the page as it was', () => {
    fc.assert(
      fc.property(anyPage, fc.constantFrom(...screenKinds), (it, kind) => {
        const before = structuredClone(it);
        const facts = readFacts(it, { kind, profile: 'generic', evidence: [], part: 0 });
        expect(it).toEqual(before);
        const shown = [
          ...facts.statements.map(({ evidence }) => evidence),
          ...[facts.discharged, facts.attended, facts.attendance, facts.sent].map((fact) => fact?.evidence),
          facts.rebooked,
          facts.supplied,
          facts.testPending,
          facts.noTests,
          facts.contact,
          facts.noMedicines,
          ...Object.values(facts.fitNote),
        ].filter((evidence) => evidence != null);
        for (const { quote, passage: at } of shown) expect(it.passages[at]?.text).toContain(quote);
        expect(() => evaluate(facts, defaultPolicy, new Date('2026-11-20T10:00:00Z'))).not.toThrow();
      }),
      { numRuns: 1500 },
    );
  });

  it('gives the same facts each time', () => {
    fc.assert(
      fc.property(anyPage, (it) => {
        const screen = { kind: 'discharge', profile: 'generic', evidence: [], part: 0 } as const;
        expect(readFacts(it, screen)).toEqual(readFacts(it, screen));
      }),
      { numRuns: 200 },
    );
  });
});

/** Repeats that are made to upset a pattern that tries each way again, of about so many characters. */
const repeats = {
  'a task of the GP': 'GP to ',
  denials: 'no ',
  'open brackets': '(',
  'closed brackets': ') ',
  'one word without end': 'a',
  figures: '1',
  'dates without end': '1/1/26 ',
  slashes: '1/',
  blanks: ' ',
  'blanks and tabs': ' \t',
  'line ends': '\n',
  colons: 'Plan: ',
  'referrals without a full stop': 'refer to the ',
  'results without a full stop': 'result from ',
  'fit notes without a full stop': 'fit note not ',
  'questions without a full stop': 'questions to ',
  'quotation marks': '“ ',
  underscores: '_',
  hyphens: 'a-',
  'full stops': 'a.',
  salutations: 'Dear Dr\n',
  'telephone figures': '0 123 ',
  'missed appointments': 'DNA no ',
  thanks: 'thank you ',
  titles: 'Dr. ',
} as const;

const endless = (unit: string) => unit.repeat(Math.ceil(300_000 / unit.length));

describe('a field of 300,000 characters', () => {
  it.each(Object.entries(repeats))('of %s is read in sane time', (_, unit) => {
    const it = page().field('Plan', endless(unit)).build();
    const started = performance.now();
    readFacts(it, { kind: 'discharge', profile: 'generic', evidence: [], part: 0 });
    expect(performance.now() - started).toBeLessThan(4000);
  });
});

describe('a sentence without end', () => {
  it.each([
    ['a task of the GP', 'GP to '.repeat(20_000)],
    ['denials', 'no '.repeat(50_000)],
    ['open brackets', '('.repeat(100_000)],
    ['one word', 'a'.repeat(1_000_000)],
  ])('of %s is read in sane time', (_, text) => {
    const started = performance.now();
    readSentence(text, 'Plan', text, { addressee: 'gp', owner: null }, () => ({ quote: text, passage: 0, place: '' }));
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it('is cut before it costs more than in proportion', () => {
    for (const unit of Object.values(repeats)) {
      for (const { text } of sentencesOf(endless(unit))) expect(text.length).toBeLessThanOrEqual(2000);
    }
  });
});
