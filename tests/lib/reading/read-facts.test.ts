import { describe, expect, it } from 'vitest';
import type { Statement } from '@/lib/model/facts';
import { inOneGo } from '@/lib/model/in-one-go';
import { Memory } from '@/lib/model/memory';
import type { Screen } from '@/lib/model/screen';
import type { Heard } from '@/lib/reading/hear-lines';
import { readFacts, readingFacts } from '@/lib/reading/read-facts';
import { factsOf } from './one-field';
import { page } from './page-builder';

const screen = (kind: Screen['kind']): Screen => ({ kind, profile: 'generic', evidence: [], part: 0 });
const read = (it: ReturnType<typeof page>, kind: Screen['kind'] = 'discharge') => readFacts(it.build(), screen(kind));

describe('facts', () => {
  it('of an empty page are all unknown', () => {
    expect(read(page())).toEqual({
      kind: 'discharge',
      setting: null,
      patient: { born: null, age: null, initials: '', identifier: '' },
      discharged: null,
      attended: null,
      attendance: null,
      rebooked: null,
      sent: null,
      statements: [],
      medicines: [],
      medicinesListed: false,
      noMedicines: null,
      supplied: null,
      sharedCare: [],
      fitNote: { issued: null, notNeeded: null, work: null },
      testPending: null,
      noTests: null,
      contact: null,
      document: { written: false, headings: [] },
      unread: [],
    });
  });

  it('of a discharge are read from all its parts', () => {
    const facts = read(
      page()
        .text('GREEN, Robert DOB 01/02/1980 NHS 999 123 4567')
        .line('Discharge date', '19/11/2026 16:20')
        .field('Diagnosis', 'Pneumonia')
        .field('Medication', 'Amoxicillin 500 mg TDS 5/7')
        .field('Plan', 'GP to refer to respiratory. Histology awaited. Works as a builder.')
        .field('Advice to patient', 'Any questions, ring Ward 6 on 01632 960123'),
    );
    expect(facts).toMatchObject({
      patient: { born: '1980-02-01', initials: 'RG', identifier: '9991234567' },
      discharged: { at: '2026-11-19T16:20:00.000Z' },
      medicinesListed: true,
      medicines: [{ days: 5 }],
      testPending: { quote: 'Histology awaited.', place: 'Plan' },
      fitNote: { issued: null, work: { quote: 'Works as a builder.' } },
      contact: { quote: 'Any questions, ring Ward 6 on 01632 960123', place: 'Advice to patient' },
      document: { written: true, headings: ['diagnosis', 'medication', 'plan', 'information'] },
    });
    expect(facts.statements.map(({ act, actor, mood }) => `${act} ${actor} ${mood}`)).toContain('refer gp asked');
  });

  it('hold a time of discharge or a day of attendance, as the screen is', () => {
    const it = () => page().line('Discharge date', '19/11/2026').line('Clinic date', '05/11/2026');
    expect([read(it()).discharged, read(it()).attended].map(Boolean)).toEqual([true, false]);
    expect([read(it(), 'clinic-outcome').discharged, read(it(), 'clinic-outcome').attended].map(Boolean)).toEqual([false, true]);
  });

  it('name what could not be read', () => {
    expect(readFacts({ ...page().build(), unread: ['a frame of another site'] }, screen('discharge')).unread).toEqual([
      'a frame of another site',
    ]);
  });
});

describe('a chosen option is read with its label', () => {
  it('as an answer to it', () => {
    const it = page().add('choice', 'Not required', { label: 'Onward referral', control: 'list' });
    expect(read(it).statements).toMatchObject([{ act: 'refer', actor: 'nobody', mood: 'not-needed' }]);
  });

  it('and says nothing without it', () => {
    expect(read(page().add('choice', 'Not required', { label: 'Transport', control: 'list' })).statements).toEqual([]);
  });
});

describe('referring back again', () => {
  const acts = (text: string) =>
    factsOf(text, { setting: 'clinic' })
      .statements.filter(({ act }) => act === 'refer' || act === 're-refer')
      .map(({ act, actor, mood }) => `${act} ${actor} ${mood}`);

  it('after a missed appointment is an ask, also as an offer', () => {
    expect(acts('DNA today. GP to re-refer if still needed')).toEqual(['re-refer gp asked']);
    expect(acts('Did not attend. Please refer back to us if it recurs')).toEqual(['re-refer gp asked']);
  });

  it.each([
    ['after a missed appointment', 'You did not attend.', ['re-refer']],
    ['after a visit', 'You attended today.', ['query', 'refer']],
  ])('by way of the doctor is one request, and no question besides, %s', (_, seen, expected) => {
    const ask = 'Please speak to your own doctor with any questions, who could refer you afresh.';
    const { statements } = factsOf(`${seen} ${ask}`, { setting: 'clinic', addressee: 'patient' });
    expect([...new Set(statements.map(({ act }) => act))].sort()).toEqual(expected);
  });

  it('otherwise is a referral like others', () => {
    expect(acts('Seen today. GP to re-refer for the yearly scan')).toEqual(['refer gp asked']);
  });
});

describe('a test is pending', () => {
  const pending = (text: string) => factsOf(text, { setting: 'discharge' }).testPending?.quote ?? null;

  it.each(['Histology awaited', 'MSU sent', 'CT requested as outpatient', 'Final report of MRI awaited, initially normal'])(
    '%s',
    (text) => {
      expect(pending(text)).toBe(text);
    },
  );

  it.each(['No results outstanding', 'Bloods sent: normal', 'MRI requested and showed a disc bulge', 'Transport booked'])(
    'unless it is over or none: %s',
    (text) => {
      expect(pending(text)).toBeNull();
    },
  );
});

describe('a contact', () => {
  it.each([
    ['of the ward in a field for it', page().line('Ward telephone', '01632 960123')],
    ['of the secretary on the screen itself', page().text('Secretary 01632 960123', 'Contacts')],
  ])('%s', (_, it) => {
    expect(read(it).contact).not.toBeNull();
  });

  it.each([
    ['of the GP', page().line('GP surgery', '01632 960123')],
    ['in help', page().add('hint', 'Any questions, ring the ward on 01632 960123')],
  ])('is none %s', (_, it) => {
    expect(read(it).contact).toBeNull();
  });
});

describe('after typing', () => {
  /** Remembers as the reader does, and notes which sentences were read. */
  class Noting extends Memory<readonly Statement[]> {
    readonly read: string[] = [];
    override of(words: string, make: () => readonly Statement[]): readonly Statement[] {
      return super.of(words, () => {
        this.read.push(words.split('\0', 1)[0] ?? '');
        return make();
      });
    }
  }
  const letter = (plan: string) =>
    page()
      .field('Diagnosis', 'Pneumonia. Treated with oral antibiotics.')
      .field('Plan', plan)
      .field('Advice to patient', 'Told to rest. See your GP for a fit note.')
      .build();
  const readBy = (heard: Heard, plan: string) => inOneGo(readingFacts(letter(plan), screen('discharge'), heard));

  it('only what changed is read again: a sentence, and the next one, which may hang on it', () => {
    const heard = new Noting();
    readBy(heard, 'GP to chase histology. We will ring her with it. Clinic in May.');
    expect(heard.read).toHaveLength(7);
    heard.read.length = 0;
    const facts = readBy(heard, 'GP to chase histology today. We will ring her with it. Clinic in May.');
    expect(heard.read).toEqual(['GP to chase histology today.', 'We will ring her with it.']);
    expect(facts).toEqual(
      readFacts(letter('GP to chase histology today. We will ring her with it. Clinic in May.'), screen('discharge')),
    );
  });

  it('nothing is read again where nothing changed, and it stands where it stands now', () => {
    const heard = new Noting();
    const plan = 'GP to refer to respiratory.';
    readBy(heard, plan);
    heard.read.length = 0;
    const moved = page().text('New notice').field('Plan', plan).build();
    const [statement] = inOneGo(readingFacts(moved, screen('discharge'), heard)).statements;
    expect(heard.read).toEqual(['New notice']);
    expect(moved.passages[statement?.evidence.passage ?? -1]?.text).toBe(plan);
  });
});

it('facts are read with pauses, so that no reader keeps the page waiting for the others', () => {
  const work = readingFacts(page().field('Plan', 'GP to refer. GP to chase. GP to review.').build(), screen('discharge'));
  let pauses = 0;
  while (!work.next().done) pauses += 1;
  expect(pauses).toBeGreaterThan(5);
});
