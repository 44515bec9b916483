import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/reading/lines';
import { readSent } from '@/lib/reading/sent';
import { page } from './page-builder';

const sentOn = (it: ReturnType<typeof page>) => {
  const built = it.build();
  return readSent(
    built,
    linesOf(built, () => true),
  );
};

const state = (it: ReturnType<typeof page>) => sentOn(it)?.state ?? null;

describe('the summary or letter is shown as sent', () => {
  it.each([
    ['in a status line', page().text('Summary sent to GP 19/11/2026 17:02')],
    ['electronically', page().text('Letter transmitted to the practice by MESH')],
    ['as received', page().text('Received by GP surgery 19-Nov-2026')],
    ['as a value beside its name', page().text('Sent', '', 'Letter status')],
    ['as the chosen status', page().add('choice', 'Sent', { label: 'Document status', control: 'list' })],
    ['as a value under a name', page().line('Letter', 'Sent to GP by MESH 25/11/2026 18:02')],
    ['as a ticked box that says how', page().add('choice', 'Letter sent electronically to GP', { control: 'box' })],
    ['whatever is added to it afterwards', page().text('Sent to GP 19/11/2026. Addendum in progress.', '', 'Letter status')],
    ['as a ticked box', page().add('choice', 'Sent to GP', { control: 'box' })],
    ['in a sentence of the notes that says just that', page().field('Notes', 'MSU sent. Letter sent to GP.')],
    ['in a field for the status', page().line('GP copy sent', 'Sent 19/11/2026')],
  ])('%s', (_, it) => {
    expect(state(it)).toBe('sent');
  });
});

describe('it is shown as not sent', () => {
  it.each([
    ['in so many words', page().text('Summary not sent')],
    ['not yet', page().text('Letter not yet sent to GP')],
    ['as a draft', page().text('Draft', '', 'Letter status')],
    ['unsigned', page().text('Discharge summary: unsigned')],
    ['as failed', page().text('Letter to GP: failed')],
    ['as waiting', page().text('Letter awaiting signature')],
    ['to come', page().text('The summary will be sent to the GP on signing')],
    ['as the chosen status', page().add('choice', 'Ready to send', { label: 'Document status', control: 'list' })],
  ])('%s', (_, it) => {
    expect(state(it)).toBe('not-sent');
  });
});

describe('nothing is shown', () => {
  it.each([
    ['by notes of another letter', page().field('Notes', 'MSU sent. Letter sent to GP about shared care.')],
    ['by an option not chosen', page().add('option', 'Sent to GP', { label: 'Status' })],
    ['by a button', page().add('button', 'Send to GP')],
    ['by help', page().add('hint', 'The letter is sent to the GP on signing')],
    ['by letters of the past', page().text('Letter sent to GP 01/02/2026', 'Previous letters')],
    ['on another tab', page().add('text', 'Letter sent to GP', { tab: 'Letters' })],
    ['by other post', page().text('Letter sent for typing')],
    ['by a text longer than a status', page().text(`Sent to GP. ${'x'.repeat(120)}`)],
    ['by an empty page', page()],
  ])('%s', (_, it) => {
    expect(state(it)).toBeNull();
  });
});

it('one shown as sent wins over another still in draft', () => {
  expect(state(page().text('Nursing letter: draft').text('Discharge summary sent to GP'))).toBe('sent');
});

it('shows the words of the status', () => {
  expect(sentOn(page().text('Sent 19/11/2026', '', 'Letter status'))?.evidence).toMatchObject({
    quote: 'Sent 19/11/2026',
    place: 'Letter status',
  });
});

describe('nothing is told of this letter by', () => {
  it.each([
    ['what happens to every letter', page().text('Fields marked * are sent to the practice.')],
    ['how the patient came', page().add('heading', '08 Jan 2026 10:05, sent by GP', { label: 'First attended' })],
  ])('%s', (_, it) => {
    expect(state(it)).toBeNull();
  });
});
