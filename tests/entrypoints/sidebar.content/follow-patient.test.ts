import { afterEach, describe, expect, it, vi } from 'vitest';
import { followPatient } from '@/entrypoints/sidebar.content/follow-patient';
import { createChecklist } from '@/lib/checklist/checklist';
import type { AnswerList } from '@/lib/extension/messages';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import { defaultPolicy } from '@/lib/policy/defaults';
import { reportOf } from '../../lib/checklist/samples';

let ending = new AbortController();
const held: AnswerList = [['results', 'done']];
const port = { answers: async () => held, patientChanged: vi.fn() } as Partial<SidebarPort> as SidebarPort;

function newChecklist() {
  return createChecklist({ evaluate: () => [], policy: defaultPolicy, now: () => new Date('2026-11-20T12:00:00Z') });
}

afterEach(() => {
  ending.abort();
  ending = new AbortController();
});

describe('what was answered before', () => {
  it.each(['before', 'after'])('is brought where the screen is reported %s it is followed', async (when) => {
    const checklist = newChecklist();
    const report = () => checklist.report(reportOf());
    if (when === 'before') report();
    followPatient(checklist, port, ending.signal);
    if (when === 'after') report();
    await vi.waitFor(() => expect([...checklist.getState().answers]).toEqual(held));
  });
});
