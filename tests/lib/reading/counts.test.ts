import { describe, expect, it } from 'vitest';
import type { Screen } from '@/lib/model/screen';
import { countsOn } from '@/lib/reading/counts';
import { page } from './page-builder';

const screen = (part = 0): Screen => ({ kind: 'discharge', profile: 'generic', evidence: [], part });

/** The words that count on a page. */
const counted = (it: ReturnType<typeof page>, part = 0) => {
  const built = it.build();
  return built.passages.filter(countsOn(built, screen(part))).map(({ text }) => text);
};

describe('what counts as said of this patient, now', () => {
  it.each([
    ['what a field holds', page().field('Plan', 'GP to refer')],
    ['the body of an editor', page().editor('Letter', ['GP to refer'])],
    ['the chosen option', page().add('choice', 'GP to refer', { label: 'Outcome', control: 'list' })],
    ['a line of the screen beside its name', page().text('GP to refer', 'Plan', 'Onward referral')],
    ['a cell of a table', page().table('Plan', ['Action'], [['GP to refer']])],
    ['an input in a table', page().table('Plan', ['Action'], [['=GP to refer']])],
  ])('%s', (_, it) => {
    expect(counted(it)).toEqual(['GP to refer']);
  });

  it('the title of a medicine’s card, though no other heading', () => {
    expect(counted(page().add('heading', 'Ramipril 5 mg capsules').add('heading', 'GP to refer'))).toEqual([
      'Ramipril 5 mg capsules',
    ]);
  });

  it('what a field that can be written in holds, though its heading speaks of the past', () => {
    expect(counted(page().field('Previous medication', 'GP to refer'))).toEqual(['GP to refer']);
  });
});

describe('what does not count', () => {
  it.each([
    ['help', page().add('hint', 'GP to refer')],
    ['an option not chosen', page().add('option', 'GP to refer', { label: 'Outcome' })],
    ['a button', page().add('button', 'GP to refer')],
    ['a menu', page().add('menu', 'GP to refer')],
    ['a label', page().add('label', 'GP to refer')],
    ['guidance that no mark-up declares', page().text('Guidance: ask the GP to refer')],
    ['an example', page().text('Example: GP to refer')],
    ['a reminder to staff', page().text('Please do not ask the GP to refer')],
    ['guidance that forbids', page().text('Do not discharge without a GP letter')],
    ['guidance that bids', page().text('Always copy the summary to the GP')],
    ['guidance further on in its text', page().text('Before you leave. Check GP details')],
    ['texts to pick from', page().text('GP to refer', 'Quick texts')],
    ['the history of a pathway', page().text('GP to refer', 'Pathway history')],
    ['a log of tasks', page().text('GP to refer', 'Task log')],
    ['earlier letters beside the form', page().text('GP to refer', 'Previous letters')],
    ['the referral that came in', page().text('GP to refer', 'Referral from GP')],
    ['the history of attendances', page().text('GP to refer', 'Attendance history')],
    ['correspondence', page().text('GP to refer', 'Correspondence')],
    ['one of several dated entries', page().text('GP to refer', '03/05/2026 Dr Lee')],
    ['a dated row', page().table('Notes', ['03/05/2026'], [['GP to refer']])],
    ['a menu’s own part', page().within('navigation', '', (it) => it.text('GP to refer'))],
    ['the foot of the page', page().within('footer', '', (it) => it.text('GP to refer'))],
    ['a pane of old documents', page().within('aside', 'Past documents', (it) => it.text('GP to refer'))],
    ['a field of the past that is not to be written in', page().add('value', 'GP to refer', { label: 'Last clinic letter' })],
  ])('%s', (_, it) => {
    expect(counted(it)).toEqual([]);
  });

  it('an example after "e.g."', () => {
    expect(counted(page().text('e.g. GP to refer'))).toEqual([]);
  });

  it('rows about other patients', () => {
    const ward = page().table(
      'Ward',
      ['Bed', 'Patient', 'Plan'],
      [
        ['1', 'Green', 'GP to refer'],
        ['2', 'Brown', 'Home'],
      ],
    );
    expect(counted(ward)).toEqual([]);
  });

  it('anything outside the screen', () => {
    const it = page()
      .text('Before')
      .within('dialog', 'Discharge', (inner) => inner.field('Plan', 'GP to refer'))
      .text('After');
    expect(counted(it, 1)).toEqual(['GP to refer']);
  });
});

describe('names that only sound like the past', () => {
  it.each(['Past medical history', 'Previous surgical history', 'Last dose given', 'Pathway', 'Task', 'Quick summary'])(
    'count: %s',
    (section) => {
      expect(counted(page().text('Asthma', section))).toEqual(['Asthma']);
    },
  );
});

describe('what only sounds like guidance', () => {
  it.each(['He would never ask for a note', 'GP to check U&Es', 'Ensure adequate fluids', 'Check ferritin in a week'])(
    'counts: %s',
    (text) => {
      expect(counted(page().text(text))).toEqual([text]);
    },
  );

  it('counts where a clinician has written it in a field', () => {
    expect(counted(page().field('Plan', 'Do not discharge without a GP letter'))).toEqual([
      'Do not discharge without a GP letter',
    ]);
  });
});

describe('letters under one heading of what was written before', () => {
  const old = (section: string) =>
    page()
      .add('heading', 'Previous correspondence')
      .add('heading', 'ENT, Mr Stavros', { section: 'Previous correspondence' })
      .text('GP to refer', section);

  it('do not count, whatever heading each has of its own', () => {
    expect(counted(old('ENT, Mr Stavros'))).toEqual([]);
  });

  it('unless fields stand under that heading: it is the form’s own', () => {
    expect(counted(old('ENT, Mr Stavros').add('value', 'Seen', { section: 'ENT, Mr Stavros', control: 'text' }))).toEqual([
      'GP to refer',
      'Seen',
    ]);
  });
});

it('rules of supply are guidance, and nobody’s medicines', () => {
  expect(counted(page().text('Minimum discharge supply is 14 days. Methotrexate: see protocol.'))).toEqual([]);
});
