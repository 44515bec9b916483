import { describe, expect, it } from 'vitest';
import { saysMissed } from '@/lib/reading/attendance/missed';

describe('a missed appointment', () => {
  it.each([
    'Was not brought today',
    'Did not attend clinic this morning',
    'Not here, two calls unanswered',
    'We were sorry that you did not come to your appointment',
    'Telephone clinic: rang twice, no answer',
    'Failed to attend for the second time',
    'Having waited half an hour for Mr Osman in vain',
    'Not answering the door for the home visit',
    'Appointment missed, got the day wrong',
    'DNA',
    'WNB by parents',
    'Did not arrive, transport cancelled',
    "Mrs Lowther didn't turn up",
    'He never arrived',
    'Failed to appear this afternoon',
    'Did not log on for the video clinic',
    'Not here at 3, called twice',
    'There was no sign of him this morning',
    'She was absent once more today',
    'We did not see you at the clinic on Monday',
    'I could not get hold of her on either number',
    'Both clinics missed',
    'Telephone review: rang three times, straight to voicemail',
    'Not brought to see me',
    'Not brought by the foster carer',
    'Absented herself again',
    'He did not grace us with his presence',
    'Patient absent.',
    'She was not able to be with us',
    'Sorry you did not make your appointment',
    'He did not keep his slot',
    'DNA, first put down as attended by mistake',
  ])('%s', (text) => {
    expect(saysMissed(text)).toBe(true);
  });

  it.each([
    ['a plan of the hospital', 'I do not need to see him again'],
    ['advice not to come', 'He does not need to attend again'],
    ['an entry that was wrong', 'DNA entered in error'],
    ['said of others', 'Rang with results, no answer. Seen in clinic this morning'],
    ['genes', 'DNA taken for HFE'],
    ['resuscitation', 'DNA CPR discussed'],
    ['another time', 'She did not attend in March and was sent for again'],
    ['a condition', 'If he does not attend he will be discharged'],
    ['a correction', 'Marked as DNA in error'],
    ['what did not come back', 'The rash did not come back after the cream'],
    ['what was not brought', 'Did not bring her inhalers'],
    ['what is absent', 'Ankle jerks absent'],
    ['a missed dose', 'Missed two doses of apixaban'],
    ['other places', 'Did not attend physiotherapy'],
    ['somebody else', 'Her mother could not come with her'],
    ['what need not be', 'I do not need to see him again and am discharging him'],
    ['a control of illness', 'Two courses of tablets had not kept her eczema at bay'],
    ['a visit after all', 'Thank you for coming, I know you missed the last one'],
    ['a sign that is absent, whoever has it', 'Patient has absent reflexes'],
    ['what is present', 'No anticoagulation at present, and he is well'],
  ])('is not %s: %s', (_, text) => {
    expect(saysMissed(text)).toBe(false);
  });

  it('by telephone is known by the text around it', () => {
    expect(saysMissed('No answer.', 'Telephone clinic. No answer.')).toBe(true);
    expect(saysMissed('No response.', 'Given steroids. No response.')).toBe(false);
  });

  it.each([
    ['goes to the answerphone', 'Went straight to answerphone.', true],
    ['is one of ours', 'The advice line is an answerphone.', false],
    ['is one of ours, by its number', 'Our number is 01632 960540 (answerphone).', false],
    ['gets no answer', 'Rang twice, no response.', true],
    ['is about a paper', 'Proforma emailed twice, no response.', false],
  ])('where the call %s: %s', (_, text, expected) => {
    expect(saysMissed(text, `Telephone clinic. ${text}`)).toBe(expected);
  });
});
