import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChecklistPanel, type ChecklistPanelProps } from '@/components/checklist-panel';
import { chooseDock } from '@/lib/checklist/dock';
import { ruleIds } from '@/lib/model/reminder';
import { screenKinds } from '@/lib/model/screen';
import { factsOf, reminderOf } from '../lib/checklist/samples';
import { expectAccessible } from './accessible';

afterEach(cleanup);

const dock = chooseDock({ width: 1366, height: 768 }, { buttons: [], fields: [], banner: [], others: [] });

const reminders = [
  reminderOf('onward-referral', 'attention'),
  reminderOf('discharge-summary', 'reminder', { due: '2026-11-20T16:20:00.000Z' }),
  reminderOf('patient-queries', 'met'),
];

function panelWith(changes: Partial<ChecklistPanelProps> = {}) {
  const props: ChecklistPanelProps = {
    facts: factsOf(),
    reminders,
    answers: new Map(),
    now: new Date('2026-11-20T12:00:00Z'),
    announcement: '',
    dock,
    open: true,
    signing: false,
    onOpen: vi.fn(),
    onMove: vi.fn(),
    onWidth: vi.fn(),
    onAnswer: vi.fn(),
    onShow: vi.fn(),
    onCopy: vi.fn(),
    ...changes,
  };
  return { ...render(<ChecklistPanel {...props} />), props };
}

describe('the landmark', () => {
  const names = ['Baton: discharge checklist', 'Baton: clinic outcome checklist', 'Baton: prescribing checklist'];

  it.each(screenKinds.map((kind, index) => [kind, names[index]] as const))('of a %s screen is named %s', (kind, name) => {
    panelWith({ facts: factsOf({ kind }) });
    expect(screen.getByRole('complementary', { name: String(name) })).toBeDefined();
  });

  it('stays when the panel is collapsed, and says how much needs attention', () => {
    panelWith({ open: false });
    const landmark = screen.getByRole('complementary', { name: 'Baton: discharge checklist' });
    const button = within(landmark).getByRole('button', { expanded: false });
    expect(button.getAttribute('aria-label')).toBe('Expand checklist: 1\u00a0item needs attention');
    expect(button.textContent).toBe('1');
    expect(within(landmark).queryByRole('heading')).toBeNull();
  });
});

describe('the panel', () => {
  it.each([
    ['with something in each section', {}],
    ['with nothing that needs attention', { reminders: reminders.slice(1) }],
    [
      'with everything answered',
      {
        answers: new Map([
          ['onward-referral', 'unrelated'],
          ['discharge-summary', 'done'],
        ] as const),
      },
    ],
    ['with seven items that need attention', { reminders: ruleIds.slice(0, 7).map((rule) => reminderOf(rule, 'attention')) }],
    ['collapsed', { open: false }],
    ['begun anew', { notice: 'Started afresh: another patient.' }],
    ['narrower than chosen', { dock: { ...dock, narrowedFrom: 480 } }],
    ['with nothing found at all', { reminders: [] }],
  ])('has no violation that axe finds, %s', async (_, changes) => {
    const { container } = panelWith(changes);
    await expectAccessible(container);
  });

  it.each([
    ['open', true],
    ['collapsed', false],
  ])('says at the moment of signing what still needs attention, %s', async (_, open) => {
    const { container } = panelWith({ open, signing: true });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Still needs attention: onward referral');
    await expectAccessible(container);
  });

  it('says visibly why the list was begun anew, and not once more to screen readers', () => {
    panelWith({ notice: 'Started afresh: another patient.' });
    const line = screen.getByText('Started afresh: another patient.');
    expect(line.closest('[role=status], [aria-live]')).toBeNull();
  });

  it('counts on its tab what it names at the moment of signing', () => {
    const answers = new Map([
      ['onward-referral', 'done'],
      ['discharge-summary', 'at-signing'],
    ] as const);
    panelWith({ open: false, signing: true, answers });
    expect(screen.getByRole('button', { expanded: false }).textContent).toBe('1');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Still needs attention: discharge summary');
  });

  it('says that it is narrower than was chosen, and grows no wider meanwhile', async () => {
    const { props } = panelWith({ dock: { ...dock, narrowedFrom: 480 } });
    expect(screen.getByText('Narrower here: 480 would cover the screen’s fields.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Wider' }));
    expect(props.onWidth).not.toHaveBeenCalled();
  });

  it('says nothing at the moment of signing where everything is answered', () => {
    panelWith({ signing: true, answers: new Map([['onward-referral', 'unrelated']]) });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('');
  });

  it('reminds at the moment of signing of what was put off until then', () => {
    panelWith({
      signing: true,
      answers: new Map([
        ['onward-referral', 'done'],
        ['discharge-summary', 'at-signing'],
      ]),
    });
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Still needs attention: discharge summary');
  });

  it('moves to the other side and changes its width by buttons', async () => {
    const { props } = panelWith();
    await userEvent.click(screen.getByRole('button', { name: 'Move left' }));
    expect(props.onMove).toHaveBeenCalledExactlyOnceWith('left');
    await userEvent.click(screen.getByRole('button', { name: 'Wider' }));
    expect(props.onWidth).toHaveBeenLastCalledWith(360);
    await userEvent.click(screen.getByRole('button', { name: 'Narrower' }));
    expect(props.onWidth).toHaveBeenLastCalledWith(280);
  });

  it('changes its width by the arrow keys: towards the page is wider', async () => {
    const { props } = panelWith();
    screen.getByRole('separator', { name: 'Width of the checklist' }).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(props.onWidth).toHaveBeenLastCalledWith(360);
    await userEvent.keyboard('{ArrowRight}');
    expect(props.onWidth).toHaveBeenLastCalledWith(280);
  });

  it('changes its width by dragging its edge, and its side by dragging its head', () => {
    const { props } = panelWith();
    const edge = screen.getByRole('separator');
    fireEvent.pointerDown(edge, { clientX: 1000 });
    fireEvent.pointerMove(edge, { clientX: 950 });
    fireEvent.pointerUp(edge, { clientX: 950 });
    expect(props.onWidth).toHaveBeenCalledExactlyOnceWith(370);
    const head = screen.getByRole('heading', { level: 2 });
    fireEvent.pointerDown(head, { clientX: 1000 });
    fireEvent.pointerMove(head, { clientX: 600 });
    fireEvent.pointerUp(head, { clientX: 600 });
    expect(props.onMove).toHaveBeenCalledExactlyOnceWith('left');
  });

  it('stays where a hand only shakes', () => {
    const { props } = panelWith();
    const head = screen.getByRole('heading', { level: 2 });
    fireEvent.pointerDown(head, { clientX: 1000 });
    fireEvent.pointerMove(head, { clientX: 980 });
    fireEvent.pointerUp(head, { clientX: 980 });
    expect(props.onMove).not.toHaveBeenCalled();
  });

  it('has no side and no width as a sheet', () => {
    const sheet = chooseDock({ width: 320, height: 640 }, { buttons: [], fields: [], banner: [], others: [] });
    panelWith({ dock: sheet });
    expect(screen.queryByRole('separator')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Wider' })).toBeNull();
  });

  it('takes no focus when it appears', () => {
    panelWith();
    expect(document.activeElement).toBe(document.body);
  });

  it('puts each item into its section', () => {
    panelWith();
    const sections = screen.getAllByRole('region').map((section) => section.textContent);
    expect(sections[0]).toContain('Title of onward-referral');
    expect(sections[1]).toContain('Title of discharge-summary');
    expect(sections[2]).toContain('Patient queries');
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'Needs attention',
      'Remember',
      'Looks done (1)',
    ]);
  });

  it('opens at most five items that need attention, and the others on request', async () => {
    panelWith({ reminders: ruleIds.slice(0, 7).map((rule) => reminderOf(rule, 'attention')) });
    const [attention] = screen.getAllByRole('region');
    expect(within(attention as HTMLElement).getAllByRole('checkbox')).toHaveLength(5);
    await userEvent.click(screen.getByRole('button', { name: /^Show 2.more items$/ }));
    expect(within(attention as HTMLElement).getAllByRole('checkbox')).toHaveLength(7);
  });

  it('folds what looks done into one line, which opens on request', async () => {
    panelWith();
    const title = screen.getByText('Title of patient-queries');
    expect(title.closest('[hidden]')).not.toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Looks done (1)' }));
    expect(title.closest('[hidden]')).toBeNull();
  });

  it('gives no all-clear: it says how much was checked and that only this screen was read', () => {
    panelWith({ reminders: reminders.slice(1) });
    expect(screen.getByText(/^Nothing found that needs attention\. 2.duties checked, on this screen only\.$/)).toBeDefined();
    expect(screen.getByText(/Only this screen was read/)).toBeDefined();
  });

  it('says so where no duty applies, and does not call that checked', () => {
    panelWith({ reminders: [] });
    expect(screen.getByText('Nothing on this screen yet that a duty applies to.')).toBeDefined();
  });

  it('says what could not be read', () => {
    panelWith({ facts: factsOf({ unread: ['a frame of another site'] }) });
    expect(screen.getByText('Could not be read: a frame of another site.')).toBeDefined();
  });

  it('shows whose checklist it is by initials alone', () => {
    const { container } = panelWith();
    expect(screen.getByText('TA')).toBeDefined();
    expect(container.innerHTML).not.toContain('9990000018');
  });

  it('collapses by its button and from the keyboard, which keeps the focus', async () => {
    const user = userEvent.setup();
    const { props, rerender } = panelWith();
    await user.tab();
    await user.keyboard('{Enter}');
    expect(props.onOpen).toHaveBeenCalledWith(false);
    rerender(<ChecklistPanel {...props} open={false} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Expand checklist/ }));
  });

  it('moves between items and their controls in reading order by the tab key alone', async () => {
    const user = userEvent.setup();
    panelWith();
    const order: (string | null)[] = [];
    for (let step = 0; step < 9; step++) {
      await user.tab();
      order.push(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null);
    }
    expect(order.map((name) => name?.trim())).toEqual([
      'Collapse checklist',
      'Done: Title of onward-referral',
      'Show on page',
      'Why?',
      'Wording',
      'Other answer',
      'Title of discharge-summary',
      'Done: Title of discharge-summary',
      'Looks done (1)',
    ]);
  });
});
