import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { OptionsView } from '@/components/options-view';
import { defaultAppearance } from '@/lib/model/appearance';
import { ruleIds } from '@/lib/model/reminder';
import { defaultPolicy } from '@/lib/policy/defaults';
import { sources } from '@/lib/rules/sources';
import { expectAccessible } from './accessible';

afterEach(cleanup);

interface State {
  readonly refused?: string[];
  readonly wiped?: boolean;
  readonly width?: number | null;
}

function options({ refused = [], wiped = false, width = null }: State = {}) {
  const onChange = vi.fn();
  const onWipe = vi.fn();
  const onKeys = vi.fn();
  const shortcuts = [
    { does: 'Open or collapse the checklist', keys: 'Alt+Shift+L' },
    { does: 'Move the checklist to the other side', keys: '' },
  ];
  const held = [{ what: 'One random number', details: ['It says nothing.'] }];
  const rendered = render(
    <OptionsView
      appearance={{ appearance: { ...defaultAppearance, width }, onChange }}
      shortcuts={{ shortcuts, place: 'edge://extensions/shortcuts', onChange: onKeys }}
      holdings={{ session: held, disk: [], wiped, onWipe }}
      policy={{ policy: { ...defaultPolicy, minimumSupplyDays: 14 }, refused }}
      version="1.2.3"
    />,
  );
  return { ...rendered, onChange, onWipe, onKeys };
}

describe('the options page', () => {
  it.each([
    ['as it opens', {}],
    ['with a width that was chosen', { width: 400 }],
    ['after wiping', { wiped: true }],
    ['with a policy that cannot be used', { refused: ['minimumSupplyDays: too small'] }],
  ])('has no violation that axe finds, %s', async (_, state) => {
    const { container } = options(state);
    await expectAccessible(container);
  });

  it('changes one choice at a time', async () => {
    const { onChange } = options();
    const sides = screen.getByRole('group', { name: /side of the page/ });
    await userEvent.setup().click(within(sides).getByRole('radio', { name: /^Left/ }));
    expect(onChange).toHaveBeenCalledWith({ ...defaultAppearance, side: 'left' });
  });

  it('has the width that the panel itself has, and leaves it to the panel again', async () => {
    const { onChange } = options({ width: 400 });
    const width = screen.getByRole('slider', { name: /Width/ });
    expect(width.getAttribute('aria-valuetext')).toBe('400 pixels, where there is room');
    fireEvent.change(width, { target: { value: '360' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...defaultAppearance, width: 360 });
    await userEvent.setup().click(screen.getByRole('button', { name: 'As it fits' }));
    expect(onChange).toHaveBeenLastCalledWith(defaultAppearance);
  });

  it('names the keys of each shortcut, or that it has none, and where they are changed', async () => {
    const { onKeys } = options();
    expect(screen.getByText('Alt+Shift+L')).toBeDefined();
    expect(screen.getByText('No keys')).toBeDefined();
    expect(screen.getByText(/edge:\/\/extensions\/shortcuts/)).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Change the keys' }));
    expect(onKeys).toHaveBeenCalledOnce();
  });

  it('gives every duty in full with its source, and no clause that nobody verified', () => {
    const { container } = options();
    for (const rule of ruleIds) expect(container.textContent).toContain(sources[rule].duty);
    expect(container.textContent).not.toMatch(/\bSC\d/);
    expect(container.querySelectorAll('a[href^="http"]')).toHaveLength(0);
  });

  it('gives the limits that hold here, and what of the trust’s cannot be used', () => {
    options({ refused: ['fitNoteAges: no object'] });
    expect(screen.getByText(/at least 14.days/)).toBeDefined();
    expect(screen.getByText('fitNoteAges: no object')).toBeDefined();
  });

  it('says what is held and wipes it', async () => {
    const { onWipe } = options();
    expect(screen.getByText('One random number')).toBeDefined();
    expect(screen.getByText('Nothing.')).toBeDefined();
    await userEvent.setup().click(screen.getByRole('button', { name: /^Wipe/ }));
    expect(onWipe).toHaveBeenCalledOnce();
  });
});
