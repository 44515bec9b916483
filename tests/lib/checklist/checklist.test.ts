import { describe, expect, it } from 'vitest';
import { type ChecklistParts, createChecklist } from '@/lib/checklist/checklist';
import { defaultPolicy } from '@/lib/policy/defaults';
import { ofPatient, reminderOf, reportOf } from './samples';

const noon = new Date('2026-11-20T12:00:00Z');
const referral = reminderOf('onward-referral', 'attention');
const fitNote = reminderOf('fit-note', 'attention');
const results = reminderOf('results', 'reminder');

function checklistWith(parts: Partial<ChecklistParts> = {}) {
  return createChecklist({ evaluate: () => [referral, fitNote, results], policy: defaultPolicy, now: () => noon, ...parts });
}

describe('the checklist', () => {
  it('judges the facts of a report by the trust’s policy and the clock it was given', () => {
    const asked: unknown[] = [];
    const checklist = checklistWith({
      evaluate: (...all) => {
        asked.push(all);
        return [];
      },
    });
    const report = reportOf();
    checklist.report(report);
    expect(asked).toEqual([[report.facts, defaultPolicy, noon]]);
  });

  it('shows nothing once the last screen is gone, and another frame’s when only the first is', () => {
    const checklist = checklistWith();
    checklist.report(reportOf({}, 0, ['a', 'b']));
    checklist.report(reportOf({}, 7));
    checklist.gone(0);
    expect(checklist.getState().report?.frameId).toBe(7);
    checklist.gone(7);
    expect(checklist.getState()).toMatchObject({ report: null, reminders: [], announcement: '' });
  });

  it('takes no notice of a frame that goes without having reported', () => {
    const checklist = checklistWith();
    checklist.report(reportOf());
    const before = checklist.getState();
    checklist.gone(3);
    expect(checklist.getState()).toBe(before);
  });

  it('keeps answers while the same patient’s screen is read again', () => {
    const checklist = checklistWith();
    checklist.report(reportOf());
    checklist.answer('fit-note', 'done');
    checklist.report(reportOf({ medicinesListed: true }));
    expect([...checklist.getState().answers]).toEqual([['fit-note', 'done']]);
    checklist.answer('fit-note', null);
    expect(checklist.getState().answers.size).toBe(0);
  });

  it('drops every answer the moment the patient is another one, and says so', () => {
    const checklist = checklistWith();
    checklist.report(reportOf(ofPatient('9990000018')));
    checklist.answer('fit-note', 'done');
    checklist.report(reportOf(ofPatient('9990000026')));
    expect(checklist.getState().answers.size).toBe(0);
    expect(checklist.getState().announcement).toContain('The patient on this screen has changed.');
  });

  it('drops answers too when the identifier is no longer shown, since the patient may be another one', () => {
    const checklist = checklistWith();
    checklist.report(reportOf(ofPatient('9990000018')));
    checklist.answer('fit-note', 'done');
    checklist.report(reportOf(ofPatient('')));
    expect(checklist.getState().answers.size).toBe(0);
  });

  it('notices a change of patient across a time without a screen and across a screen without identifier', () => {
    const checklist = checklistWith();
    checklist.report(reportOf(ofPatient('9990000018')));
    checklist.gone(0);
    checklist.report(reportOf(ofPatient('')));
    expect(checklist.getState().patient).toBe('9990000018');
    checklist.report(reportOf(ofPatient('9990000026')));
    expect(checklist.getState().announcement).toContain('The patient on this screen has changed.');
  });

  it('ends answers with the kind of screen: what was done for the discharge was not done for the clinic', () => {
    const checklist = checklistWith();
    checklist.report(reportOf());
    checklist.answer('fit-note', 'done');
    checklist.report(reportOf({ kind: 'clinic-outcome' }));
    expect(checklist.getState().answers.size).toBe(0);
  });

  it('takes answers held for this patient and kind of screen, and none that come late for another', () => {
    const checklist = checklistWith();
    checklist.report(reportOf(ofPatient('9990000026')));
    checklist.restoreAnswers('9990000018', 'discharge', [['fit-note', 'done']]);
    checklist.restoreAnswers('9990000026', 'prescribing', [['fit-note', 'done']]);
    expect(checklist.getState().answers.size).toBe(0);
    checklist.restoreAnswers('9990000026', 'discharge', [['results', 'done']]);
    expect([...checklist.getState().answers]).toEqual([['results', 'done']]);
  });

  it('announces how many items need attention as they are answered', () => {
    const checklist = checklistWith();
    checklist.report(reportOf());
    expect(checklist.getState().announcement).toBe('Baton: discharge checklist. 2\u00a0items need attention.');
    checklist.answer('fit-note', 'done');
    expect(checklist.getState().announcement).toBe('1\u00a0item needs attention.');
  });

  it('says for a while why it was begun anew: another patient, or a long absence', () => {
    let time = noon;
    const checklist = checklistWith({ now: () => time });
    checklist.report(reportOf(ofPatient('9990000018')));
    expect(checklist.getState().notice).toBeNull();
    checklist.report(reportOf(ofPatient('9990000026')));
    expect(checklist.getState().notice?.why).toBe('patient');
    checklist.clear('absence');
    checklist.report(reportOf(ofPatient('9990000026')));
    expect(checklist.getState().notice).toEqual({ why: 'absence', since: noon });
    time = new Date('2026-11-20T12:01:00Z');
    checklist.judgeAgain();
    expect(checklist.getState().notice).toBeNull();
  });

  it('says no more why it was begun anew once something is answered', () => {
    const checklist = checklistWith();
    checklist.report(reportOf(ofPatient('9990000018')));
    checklist.report(reportOf(ofPatient('9990000026')));
    checklist.restoreAnswers('9990000026', 'discharge', []);
    expect(checklist.getState().notice?.why).toBe('patient');
    checklist.answer('fit-note', 'done');
    expect(checklist.getState().notice).toBeNull();
  });

  it('judges again as time passes, without new words where nothing came of it', () => {
    let time = noon;
    const checklist = checklistWith({
      now: () => time,
      evaluate: (_facts, _policy, now) => (now > noon ? [referral] : []),
    });
    checklist.report(reportOf());
    const { reminders } = checklist.getState();
    checklist.judgeAgain();
    expect(checklist.getState().reminders).toBe(reminders);
    time = new Date('2026-11-20T12:01:00Z');
    checklist.judgeAgain();
    expect(checklist.getState()).toMatchObject({ reminders: [referral], at: time });
  });

  it('stops, and holds on to nothing, where judging fails, and starts again with facts that can be judged', () => {
    let fails = true;
    const checklist = checklistWith({
      evaluate: () => {
        if (fails) throw new Error('words of the page');
        return [referral];
      },
    });
    checklist.report(reportOf());
    expect(checklist.getState()).toMatchObject({ stopped: true, reminders: [], announcement: '' });
    fails = false;
    checklist.report(reportOf());
    expect(checklist.getState()).toMatchObject({ stopped: false, reminders: [referral] });
  });
});
