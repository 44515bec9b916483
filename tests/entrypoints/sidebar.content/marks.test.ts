import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepMarks } from '@/entrypoints/sidebar.content/marks';
import { createChecklist } from '@/lib/checklist/checklist';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import { defaultPolicy } from '@/lib/policy/defaults';
import { reminderOf, reportOf } from '../../lib/checklist/samples';

const says = { markFound: vi.fn(), clearMarks: vi.fn(), showOnPage: vi.fn() };
const marks = () => keepMarks(says as unknown as SidebarPort);
const referral = reminderOf('onward-referral', 'attention');

beforeEach(() => void vi.clearAllMocks());

function checklist() {
  const evaluate = () => [referral, reminderOf('results', 'reminder')];
  const made = createChecklist({ evaluate, policy: defaultPolicy, now: () => new Date('2026-11-20T12:00:00Z') });
  made.report(reportOf({}, 4));
  return made;
}

describe('the lines under what needs attention', () => {
  it('are drawn once while the panel is open, in the frame of the words, and go when it closes', () => {
    const kept = marks();
    const state = checklist().getState();
    kept.follow(state, true);
    kept.follow(state, true);
    expect(says.markFound.mock.calls).toEqual([[4, referral.evidence]]);
    kept.follow(state, false);
    expect(says.markFound).toHaveBeenLastCalledWith(4, []);
  });

  it('go with an answer', () => {
    const kept = marks();
    const list = checklist();
    kept.follow(list.getState(), true);
    list.answer('onward-referral', 'unrelated');
    kept.follow(list.getState(), true);
    expect(says.markFound).toHaveBeenLastCalledWith(4, []);
  });

  it('are not drawn, nor taken away, where the panel never opened', () => {
    const kept = marks();
    kept.follow(checklist().getState(), false);
    kept.clear();
    expect(says.markFound).not.toHaveBeenCalled();
  });
});

it('words shown on request lose their mark to the next that are shown, and when all marks go', () => {
  const kept = marks();
  const [words] = referral.evidence;
  if (words === undefined) throw new Error('No evidence.');
  kept.show(4, words);
  kept.show(5, words);
  expect(says.clearMarks.mock.calls).toEqual([[4]]);
  kept.clear();
  expect(says.clearMarks).toHaveBeenLastCalledWith(5);
});
