import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/reading/lines';
import { everything, page } from './page-builder';

const lines = (it: ReturnType<typeof page>) => linesOf(it.build(), (passage) => everything(passage) && passage.role !== 'label');
const only = (it: ReturnType<typeof page>) => lines(it).at(-1);

describe('each sentence comes', () => {
  it('with the one before it in the same field', () => {
    expect(
      lines(page().field('Notes', 'Histology sent. GP to chase.').field('Plan', 'Home.')).map(({ before }) => before),
    ).toEqual(['', 'Histology sent.', '']);
  });

  it.each([
    ['the words before its colon', page().field('Notes', 'Plan: refer', 'Summary'), 'Plan'],
    ['else its field’s label', page().field('Notes', 'refer', 'Summary'), 'Notes'],
    ['else the heading above', page().text('refer', 'Summary'), 'Summary'],
  ])('with what it stands under: %s', (_, it, lead) => {
    expect(only(it)?.lead).toBe(lead);
  });

  it('from the block of an editor that holds it', () => {
    const it = page().editor('Letter', ['Dear Dr Brown', 'Thank you.', 'GP to refer.']);
    expect(lines(it).map(({ text, passage }) => `${passage.id} ${text}`)).toEqual([
      '0 Dear Dr Brown',
      '1 Thank you.',
      '2 GP to refer.',
    ]);
    expect(only(it)?.evidence()).toEqual({ quote: 'GP to refer.', passage: 2, place: 'Letter' });
  });

  it('of a dictated text, read by its spoken marks and shown as it stands', () => {
    const [first, second] = lines(page().field('Plan', 'Home comma well full stop GP to refer full stop'));
    expect([first?.text.replace(/ +,? +/g, ' '), second?.text]).toEqual(['Home, well.', 'GP to refer.']);
    expect(second?.evidence().quote).toContain('GP to refer');
    expect(second?.before).toBe(first?.text);
    expect(first?.evidence().quote).toContain('Home comma well');
  });

  it('whole where it is a chosen option, whatever marks stand in it', () => {
    const it = page().add('choice', 'Discharge; GP to refer. Copy', { label: 'Outcome', control: 'list' });
    expect(lines(it).map(({ text }) => text)).toEqual(['Discharge; GP to refer. Copy']);
  });
});

describe('"you" is', () => {
  it.each([
    ['the GP below a salutation to the GP', page().field('Letter', 'Dear Dr Brown\nPlease refer'), 'gp'],
    ['the patient below a salutation to the patient', page().field('Letter', 'Dear Mr Green\nPlease ring'), 'patient'],
    [
      'the patient in all blocks of an editor below such a salutation',
      page().editor('Letter', ['Dear Mr Green', 'Please ring']),
      'patient',
    ],
    ['the patient in a field for the patient', page().field('Advice to patient', 'Please ring'), 'patient'],
    ['the patient below a heading for the patient', page().text('Please ring', 'Information given to patient'), 'patient'],
    ['the patient under such words before a colon', page().field('Notes', 'Advice to patient: ring'), 'patient'],
    ['the GP in notes', page().field('Notes', 'Please refer'), 'gp'],
    [
      'the GP by the salutation, whatever the label',
      page().field('Letter to patient and GP', 'Dear Dr Brown\nPlease refer'),
      'gp',
    ],
  ] as const)('%s', (_, it, addressee) => {
    expect(only(it)?.context.addressee).toBe(addressee);
  });
});

describe('a bare task is', () => {
  it.each([
    ['the GP’s in the GP’s field', page().field('Actions for GP', 'Refer'), 'gp'],
    ['the GP’s below the GP’s heading', page().text('Refer', 'Actions for GP'), 'gp'],
    ['the GP’s in each item of the GP’s list', page().field('Plan', 'GP to:\n- check BP\n- refer'), 'gp'],
    ['the hospital’s in the hospital’s list', page().field('Plan', 'Actions for hospital:\n- refer'), 'hospital'],
    ['nobody’s in a plan', page().field('Plan', 'Refer'), null],
    ['nobody’s under another heading in the GP’s field', page().field('Actions for GP', 'Diagnosis: sepsis'), null],
  ] as const)('%s', (_, it, owner) => {
    expect(only(it)?.context.owner).toBe(owner);
  });
});

it('what does not count has no sentences', () => {
  expect(lines(page().add('hint', 'GP to refer').add('option', 'GP to refer').field('Notes', ''))).toEqual([]);
});
