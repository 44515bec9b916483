import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/reading/headings';
import { everything, page } from './page-builder';

const read = (it: ReturnType<typeof page>) => readDocument(it.build(), everything);

describe('the core headings', () => {
  it.each([
    ['Diagnosis', 'diagnosis'],
    ['Diagnoses', 'diagnosis'],
    ['Diagnsis', 'diagnosis'],
    ['Told patient', 'information'],
    ['Presenting complaint', 'diagnosis'],
    ['Problem list', 'diagnosis'],
    ['Impression', 'diagnosis'],
    ['Medication', 'medication'],
    ['Medicaton', 'medication'],
    ['TTOs', 'medication'],
    ['Drugs on discharge', 'medication'],
    ['Plan', 'plan'],
    ['Actions for GP', 'plan'],
    ['Follow-up', 'plan'],
    ['Recommendations', 'plan'],
    ['Information given to patient', 'information'],
    ['Informaion given to patient', 'information'],
    ['Advice to patient', 'information'],
    ['What the patient has been told', 'information'],
    ['Safety-netting', 'information'],
  ] as const)('go by many names and spellings: %s is %s', (name, heading) => {
    expect(read(page().field(name, '')).headings).toEqual([heading]);
    expect(read(page().add('heading', name)).headings).toEqual([heading]);
    expect(read(page().editor('Letter', [`${name}:`, 'Words'])).headings).toEqual([heading]);
  });

  it.each(['Infomation', 'Informaton', 'Informtion'])('%s', (name) => {
    expect(read(page().field(name, '')).headings).toEqual(['information']);
  });

  it('are named in their own order, filled in or not', () => {
    const it = page().field('Advice', '').field('Plan', '').field('Diagnosis', 'Pneumonia').field('Medication', '');
    expect(read(it).headings).toEqual(['diagnosis', 'medication', 'plan', 'information']);
  });

  it.each([
    ['another field', page().field('Allergies', '')],
    [
      'a sentence in which a heading’s word stands',
      page().field('Notes', 'We discussed the plan and her medication at length today'),
    ],
    ['a button', page().add('button', 'Plan')],
  ])('are not found in %s', (_, it) => {
    expect(read(it).headings).toEqual([]);
  });
});

describe('a summary or letter is being written', () => {
  it.each([
    ['in an editor', page().editor('Letter', ['Dear Dr Brown'])],
    ['in a field for the course', page().field('Clinical summary', '')],
    ['in a field that holds a letter', page().field('Text', 'Dear Dr Brown\nThank you')],
    ['in fields under the core headings', page().line('Diagnosis', 'Pneumonia').field('Plan', '')],
  ])('%s', (_, it) => {
    expect(read(it).written).toBe(true);
  });

  it.each([
    ['in a comment', page().field('Comments', 'Home today')],
    ['in a list of outcomes', page().add('choice', 'Discharge', { label: 'Outcome', control: 'list' })],
    ['in a table', page().table('Medication', ['Drug'], [['=Ramipril']])],
    ['in words of the page itself', page().text('Dear Dr Brown\nThank you')],
    ['in a message to the pharmacy', page().field('Message to pharmacy', 'Please see discharge letter')],
  ])('but not %s', (_, it) => {
    expect(read(it).written).toBe(false);
  });
});
