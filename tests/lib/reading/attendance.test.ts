import { describe, expect, it } from 'vitest';
import { readAttendance } from '@/lib/reading/attendance';
import { everything, page } from './page-builder';

const read = (it: ReturnType<typeof page>) => readAttendance(it.build(), everything);
const state = (it: ReturnType<typeof page>) => read(it).attendance?.state ?? null;
const notes = (text: string) => page().field('Notes', text);
const chosen = (label: string, text: string) => page().add('choice', text, { label, control: 'list' });

describe('the patient did not attend', () => {
  it.each([
    'DNA',
    "Patient DNA'd",
    'DNA x2',
    'Did not attend today',
    "Didn't attend",
    'Failed to attend',
    'FTA',
    'WNB',
    'Was not brought to clinic',
    'Missed her appointment',
    'No show',
    'No answer to telephone clinic x3',
    'Did not answer the phone for telephone clinic',
  ])('in the notes: %s', (text) => {
    expect(state(notes(text))).toBe('did-not-attend');
  });

  it.each([
    ['DNA of the heart', 'DNACPR in place'],
    ['DNA of the heart, in two words', 'DNA CPR form completed'],
    ['DNAR', 'DNAR discussed with family'],
    ['genes', 'DNA sent for sequencing'],
    ['genes, by name', 'Genomic DNA sample taken'],
    ['antibodies', 'Anti-dsDNA negative'],
    ['figures about the clinic', 'The DNA rate of this clinic is 8%'],
    ['the past', "DNA'd last appointment in June but attended today"],
    ['the past, told first', 'Previously did not attend twice'],
    ['the past, as history', 'History of DNA'],
    ['treatment', 'There was no response to steroids'],
    ['work', 'Unable to attend work'],
    ['nothing of the kind', 'Seen with his wife'],
  ])('unless the words are of %s: %s', (_, text) => {
    expect(state(notes(text))).not.toBe('did-not-attend');
  });

  it('showing the sentence that says so', () => {
    expect(read(notes('Telephone clinic. DNA today. Letter sent.')).attendance?.evidence.quote).toBe('DNA today.');
  });
});

describe('a dictated note', () => {
  const dictated = 'Telephone clinic full stop DNA today full stop another appointment sent full stop';

  it('is read by its spoken marks, sentence by sentence, and shown in the page’s own words', () => {
    const { attendance, rebooked } = read(notes(dictated));
    expect(attendance?.state).toBe('did-not-attend');
    expect(attendance?.evidence.quote).toContain('DNA today');
    expect(attendance?.evidence.quote).not.toContain('another appointment');
    expect(rebooked?.quote).toContain('another appointment sent');
    expect(rebooked?.quote).not.toContain('DNA');
    for (const quote of [attendance?.evidence.quote, rebooked?.quote]) expect(dictated).toContain(quote);
  });

  it('says no more by its marks than a typed one', () => {
    expect(state(notes('Telephone clinic full stop spoke to him full stop'))).toBeNull();
  });
});

describe('the form’s own control decides', () => {
  it.each([
    ['a chosen outcome', chosen('Attendance', 'Did not attend'), 'did-not-attend'],
    ['a chosen outcome', chosen('Attendance status', 'Attended'), 'attended'],
    ['a chosen outcome', chosen('Outcome', 'DNA - discharge'), 'did-not-attend'],
    ['a cancellation', chosen('Attendance', 'Cancelled by patient'), 'cancelled'],
    ['an answer to a question', chosen('Did the patient attend?', 'Yes'), 'attended'],
    ['an answer to a question', chosen('Did the patient attend?', 'No'), 'did-not-attend'],
    ['an answer to a question put the other way', chosen('DNA?', 'Yes'), 'did-not-attend'],
    ['a ticked box', page().add('choice', 'Patient did not attend', { control: 'box' }), 'did-not-attend'],
  ] as const)('by %s: %s', (_, it, expected) => {
    expect(state(it)).toBe(expected);
  });

  it('over what the notes say', () => {
    expect(state(chosen('Attendance', 'Attended').field('Notes', 'DNA CT scan; did not attend physiotherapy'))).toBe('attended');
  });

  it('the attendance over the outcome', () => {
    expect(state(chosen('Outcome', 'DNA').add('choice', 'Attended', { label: 'Attendance', control: 'list' }))).toBe('attended');
  });

  it.each([
    ['an option that is not chosen', page().add('option', 'Did not attend', { label: 'Attendance' })],
    ['help', page().add('hint', 'Choose DNA where the patient did not attend')],
    ['a button', page().add('button', 'Mark as DNA')],
  ])('but not %s', (_, it) => {
    expect(state(it)).toBeNull();
  });
});

describe('after a missed appointment another one is offered', () => {
  it.each([
    'DNA - rebooked for 4 January',
    'Did not attend. Please rebook in 6 weeks',
    'WNB, new appointment sent',
    'DNA. Further appointment to be sent',
    'DNA. To be offered one more chance',
    'DNA, reschedule',
  ])('%s', (text) => {
    expect(read(notes(text)).rebooked).not.toBeNull();
  });

  it.each([
    'DNA, discharged to GP',
    'DNA. No further appointment will be sent',
    'Failed to attend, not rebooked',
    'DNA. GP to re-refer if still needed',
  ])('or not: %s', (text) => {
    expect(read(notes(text)).rebooked).toBeNull();
  });

  it('which is told of missed ones alone', () => {
    expect(read(chosen('Attendance', 'Attended').field('Notes', 'Another appointment booked')).rebooked).toBeNull();
  });
});
