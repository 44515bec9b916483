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
    screen: discharge,
    attention: 2,
    paused: false,
    wrong: [],
    copied: false,
    version: '1.2.3',
    onTurnOn: vi.fn(() => null),
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

  it('is turned on by its address', async () => {
    const { props } = popupWith({ host: null, mayAsk: true });
    await userEvent.setup().type(screen.getByRole('textbox', { name: /Address/ }), 'https://epr.example.nhs.uk/a{Enter}');
    expect(props.onTurnOn).toHaveBeenCalledWith('https://epr.example.nhs.uk/a');
  });

  it('needs an address that can be used, and says so by the field', async () => {
    popupWith({ host: null, mayAsk: true, onTurnOn: () => 'Enter the whole address' });
    await press(/^Turn on/);
    expect(screen.getByRole('alert').textContent).toBe('Enter the whole address');
    expect(screen.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
  });
});
