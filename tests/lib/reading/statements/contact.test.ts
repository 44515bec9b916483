import { describe, expect, it } from 'vitest';
import { givesContact } from '@/lib/reading/statements/contact';
import { isLeftToGp, type Standing } from './say';

const left = (text: string, standing?: Standing) => isLeftToGp('query', text, standing);

describe('questions about the hospital’s care go to the GP', () => {
  it.each([
    ['asked of the patient', 'Patient to direct queries to GP'],
    ['asked of the GP', 'GP to answer questions about the procedure date'],
    ['with a comma', 'Any questions, contact GP'],
    ['by an arrow', 'Queries -> GP'],
    ['over two sentences', 'Speak to your GP.', { before: 'Concerns about the stent?' }],
    ['in a letter to the patient', 'If you have any questions about your stay please speak to your GP', { addressee: 'patient' }],
  ] as [string, string, Standing?][])('%s: %s', (_, text, standing) => {
    expect(left(text, standing)).toBe(true);
  });
});

describe('the hospital’s own appointment is left to the GP', () => {
  it.each([
    'GP to chase outpatient appointment',
    'GP to chase clinic date',
    'GP to ensure patient gets follow-up appointment',
    'GP to expedite the operation date',
    'Could you please chase her follow-up appointment',
    'Please could you find out when her appointment is',
  ])('%s', (text) => {
    expect(left(text)).toBe(true);
  });

  it.each([
    'Ask your GP to write to us to expedite your appointment',
    'If you have not heard about your appointment, ring your GP',
  ])('in a letter to the patient: %s', (text) => {
    expect(left(text, { addressee: 'patient' })).toBe(true);
  });

  it.each([
    ["If you don't hear about your appointment, contact your GP", 'patient'],
    ['If he has not heard from us by June please chase this', 'gp'],
  ] as const)('%s', (text, addressee) => {
    expect(left(text, { addressee })).toBe(true);
  });
});

describe('nothing about the hospital goes to the GP', () => {
  it.each([
    ['safety-net advice', 'If symptoms get worse see the GP, 111 or A&E'],
    ['safety-net advice with a concern', 'If concerned about fever see GP or attend A&E'],
    ['an appointment with the GP', 'GP appointment in 1 week for BP check'],
    ['the patient books with the GP', 'Patient to book appointment with GP'],
    ['the hospital answers', 'Any questions contact the ward, not the GP'],
    ['the GP need not', 'GP need not chase the appointment'],
    ['the past', 'GP answered her questions last week'],
    ['the hospital chases', 'Ward to chase outpatient appointment'],
  ])('%s: %s', (_, text) => {
    expect(left(text)).toBe(false);
  });
});

describe('a hospital contact for questions', () => {
  it.each([
    ['a ward with its number', 'Any problems contact the ward on 01632 960456'],
    ['a secretary with a number', 'My secretary can be reached on 01632 960333'],
    ['an invitation to a part of the hospital', 'Any queries, ring the clinic'],
    ['an extension for questions', 'Call our secretaries on ext 4123 with any questions'],
    ['a helpline that was given', 'Helpline number given'],
    ['the card of a nurse', 'CNS contact details provided'],
    ['an international number', 'Ward 6: +44 1632 960 123'],
  ])('is %s: %s', (_, text) => {
    expect(givesContact(text)).toBe(true);
  });

  it.each([
    ['a bleep', 'Completed by Dr A Patel, bleep 2231'],
    ['a bare extension', 'Ext 4455'],
    ['the GP’s number', 'GP surgery 01632 960789'],
    ['the patient’s own', 'Mobile 07700 900123'],
    ['the next of kin’s', 'NOK: daughter 01632 960999'],
    ['emergency numbers', 'Ring 111 or 999 if worse'],
    ['the GP, for questions', 'Any questions contact your GP'],
    ['an NHS number', 'NHS 999 123 4567'],
  ])('is not %s: %s', (_, text) => {
    expect(givesContact(text)).toBe(false);
  });
});
