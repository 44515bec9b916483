import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type PopupActions, type PopupState, PopupView } from '@/components/popup-view';
import { expectAccessible } from './accessible';

afterEach(cleanup);

const discharge = { kind: 'discharge', profile: 'generic', evidence: ['heading: discharge', 'label: tto'], part: 0 } as const;

function popupWith(changes: Partial<PopupState & PopupActions> = {}) {
  const props: PopupState & PopupActions = {
    host: 'epr.example.nhs.uk',
    mayAsk: false,
    declined: false,
    screen: discharge,
    attention: 2,
    paused: false,
    wrong: [],
    copied: false,
    version: '1.2.3',
    onTurnOn: vi.fn(),
    onPause: vi.fn(),
    onWrong: vi.fn(),
    onCopy: vi.fn(),
    onSidePanel: vi.fn(),
    onOptions: vi.fn(),
    ...changes,
  };
  return { ...render(<PopupView {...props} />), props };
}

const press = (name: RegExp) => userEvent.setup().click(screen.getByRole('button', { name }));

describe('the popup', () => {
  it.each([
    ['with a screen', {}],
    ['with none', { screen: null }],
    ['with a wrong one', { wrong: ['discharge'] as const }],
    ['paused', { paused: true }],
    ['on another site', { host: null }],
    ['where it may ask for a site', { host: null, mayAsk: true }],
    ['where the browser was told no', { host: null, mayAsk: true, declined: true }],
  ])('has no violation that axe finds, %s', async (_, changes) => {
    const { container } = popupWith(changes);
    await expectAccessible(container);
  });

  it('says what the screen was recognised as, how surely and by what, and how much needs attention', () => {
    popupWith();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Discharge screen fairly sure');
    expect(screen.getByText(/2.items need attention/)).toBeDefined();
    expect(screen.getByText('heading: discharge')).toBeDefined();
  });

  it('gives no all-clear', () => {
    popupWith({ attention: 0 });
    expect(screen.getByText(/Nothing found that needs attention/)).toBeDefined();
  });

  it('takes a report of a wrong screen, gives the words for it, and takes it back', async () => {
    const { props, rerender } = popupWith();
    await press(/^This is not a discharge screen/);
    expect(props.onWrong).toHaveBeenCalledWith('discharge', true);
    rerender(<PopupView {...props} wrong={['discharge']} />);
    await press(/^Copy/);
    expect(props.onCopy).toHaveBeenCalledWith(
      expect.stringMatching(/^Baton 1\.2\.3: wrong screen\nSite: epr\.example\.nhs\.uk\n/),
    );
    await press(/^It is one/);
    expect(props.onWrong).toHaveBeenLastCalledWith('discharge', false);
  });

  it('pauses and resumes', async () => {
    const { props, rerender } = popupWith();
    await press(/^Pause/);
    expect(props.onPause).toHaveBeenCalledWith(true);
    rerender(<PopupView {...props} paused />);
    expect(screen.queryByRole('button', { name: /side panel/ })).toBeNull();
    await press(/^Resume/);
    expect(props.onPause).toHaveBeenLastCalledWith(false);
  });
});

describe('a site that Baton may not read', () => {
  it('is the trust’s to choose, where the trust named the hosts', () => {
    popupWith({ host: null });
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  const pasted = async (address: string) => {
    const user = userEvent.setup();
    const { props, container } = popupWith({ host: null, mayAsk: true });
    await user.click(screen.getByRole('textbox', { name: /Address/ }));
    await user.paste(address);
    return { user, props, container };
  };

  it('is turned on by the address of any of its pages, once it was said which site that is', async () => {
    const { user, props } = await pasted('https://epr.example.nhs.uk/ward/7?bed=3');
    expect(screen.getByRole('status').textContent).toContain('epr.example.nhs.uk');
    await user.keyboard('{Enter}');
    expect(props.onTurnOn).toHaveBeenCalledExactlyOnceWith({
      host: 'epr.example.nhs.uk',
      pattern: 'https://epr.example.nhs.uk/*',
    });
  });

  it.each([
    ['https://*.nhs.uk', 'A * stands for many sites'],
    ['epr.example.nhs.uk', 'It does not begin with https:// or http://'],
  ])('is not turned on by %s, and what is wrong is said by the field until that is changed', async (address, fault) => {
    const { user, props, container } = await pasted(address);
    await press(/^Turn on/);
    expect(screen.getByRole('alert').textContent).toContain(fault);
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    await expectAccessible(container);
    await user.type(screen.getByRole('textbox'), 'x');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(props.onTurnOn).not.toHaveBeenCalled();
  });

  it('stays off where the browser was told no, which is said', () => {
    popupWith({ host: null, mayAsk: true, declined: true });
    expect(screen.getByRole('status').textContent).toMatch(/nothing was turned on/);
  });
});
