import { describe, expect, it } from 'vitest';
import { readMedicines } from '@/lib/reading/medicines/read-medicines';
import { readSharedCare } from '@/lib/reading/shared-care/read-shared-care';
import { isPaper, recordsOf } from '@/lib/reading/shared-care/records';
import { everything, page } from '../page-builder';

/** What the records of a page say, each as "medicine: words". */
const told = (it: ReturnType<typeof page>) =>
  recordsOf(it.build(), everything)
    .filter(({ what }) => what.size > 0)
    .map(({ of, what }) => `${of ?? 'all'}: ${[...what].sort().join(' ')}`);

const medicines = (it: ReturnType<typeof page>) => {
  const built = it.build();
  return readSharedCare(built, everything, readMedicines(built, everything)).map(
    ({ generic, accepted, prescriber }) => `${generic} ${accepted ? 'accepted' : 'open'} ${prescriber ?? 'nobody'}`,
  );
};

const log = (...rows: readonly (readonly string[])[]) => page().table('Shared care log', ['Date', 'Way', 'Who', 'What'], rows);

describe('a log of letters and forms tells who has agreed', () => {
  it('by a row about a medicine', () => {
    expect(told(log(['02/09/2026', 'In', 'Dr Marsh (GP)', 'Azathioprine: agreement countersigned by the practice']))).toEqual([
      'azathioprine: accepted',
    ]);
  });

  it('by a row that names no medicine, which speaks for all', () => {
    expect(told(log(['02/09/2026', 'In', 'Dr Marsh (GP)', 'Agreement countersigned by the practice']))).toEqual([
      'all: accepted',
    ]);
  });

  it('but not by the request alone', () => {
    expect(told(log(['01/08/2026', 'Out', 'Clinic', 'Shared care agreement sent to GP for signature'])).join()).not.toContain(
      'accepted',
    );
  });

  it('by its last cell, which is what is shown', () => {
    const [said] = recordsOf(
      log(['02/09/2026', 'In', 'Dr Marsh (GP)', 'Agreement countersigned by the practice']).build(),
      everything,
    );
    expect(said?.evidence.quote).toBe('Agreement countersigned by the practice');
  });

  it('and no other table does', () => {
    const rows = [['02/09/2026', 'Dr Marsh (GP)', 'accepted']];
    expect(told(page().table('Driving licence papers', ['Date', 'Who', 'What'], rows))).toEqual([]);
    expect(told(page().table('Shared care papers', ['Date', 'Who', 'What'], rows))).not.toEqual([]);
  });

  it('nor does one that does not count on this screen', () => {
    const it = log(['02/09/2026', 'In', 'Dr Marsh (GP)', 'Agreement countersigned by the practice']);
    expect(recordsOf(it.build(), () => false)).toEqual([]);
  });

  it('for the medicine on the page, so that nothing is left to ask', () => {
    const request = 'Azathioprine 100 mg OD, GP to continue';
    const row = ['02/09/2026', 'In', 'Dr Marsh (GP)', 'Agreement countersigned by the practice'];
    expect(medicines(page().field('Plan', request))).toEqual(['azathioprine open gp']);
    expect(medicines(log(row).field('Plan', request))).toEqual(['azathioprine accepted gp']);
  });
});

describe('what is chosen in the GP’s own part of a form is said by the GP', () => {
  const form = (part: string, words: string) =>
    page().within('group', part, (it) => it.add('choice', words, { label: 'Reply', control: 'radio' }));

  it.each([
    ['acceptance', 'I agree to prescribe under this agreement', 'all: accepted'],
    ['refusal', 'I am not willing to take on prescribing', 'all: hospital'],
  ])('%s', (_, words, expected) => {
    expect(told(form('To be completed by the GP', words))[0]).toContain(expected);
  });

  it('known by a heading over it as well', () => {
    const it = page()
      .add('heading', 'GP response')
      .add('choice', 'I accept shared care', { label: 'Reply', control: 'radio', section: 'GP response' });
    expect(told(it)).toEqual(['all: accepted']);
  });

  it.each([
    ['the consultant’s part of the form', form('Completed by the consultant', 'I agree to prescribe under this agreement')],
    ['the patient’s part', form('Patient consent', 'I agree to the treatment')],
    ['an answer that is not chosen', page().within('group', 'GP response', (it) => it.add('option', 'I accept shared care'))],
    ['another answer', form('To be completed by the GP', 'Not applicable')],
  ])('but not %s', (_, it) => {
    expect(told(it)).toEqual([]);
  });
});

describe('a paper about a medicine is no medicine', () => {
  it.each([
    'Shared care proposal, riluzole',
    'ESCA leflunomide',
    'Letter about methotrexate',
    'Form: azathioprine',
    'Reminder (lithium)',
    'Ciclosporin agreement',
  ])('%s', (name) => {
    expect(isPaper(name)).toBe(true);
  });

  it.each(['Methotrexate 2.5 mg tablets', 'Formoterol inhaler', 'Lithium carbonate', ''])(
    'a medicine by its name is none: %s',
    (name) => {
      expect(isPaper(name)).toBe(false);
    },
  );

  it('so the list of papers makes no prescription of one', () => {
    const row = (name: string) => page().table('TTOs', ['Medicine', 'Dose', 'Instructions'], [[name, '', 'GP to continue']]);
    expect(medicines(row('Methotrexate 2.5 mg tablets'))).toEqual(['methotrexate open gp']);
    expect(medicines(row('Shared care proposal, methotrexate'))).toEqual([]);
  });
});
