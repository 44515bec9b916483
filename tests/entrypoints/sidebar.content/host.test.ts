import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost, type Host } from '@/entrypoints/sidebar.content/host';

let life: AbortController;
let host: Host;
const onKey = vi.fn();

const element = () => document.querySelector('baton-checklist');

/** Lets the mutation observer run. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  life = new AbortController();
  host = createHost(':host { all: initial }', life.signal, onKey);
});

afterEach(() => {
  life.abort();
  host.remove();
  onKey.mockReset();
});

describe('the element on the page', () => {
  it('is not there before it is settled, nor after it was removed', () => {
    expect(element()).toBeNull();
    host.settle();
    expect(element()?.parentElement).toBe(document.documentElement);
    host.remove();
    expect(element()).toBeNull();
  });

  it('opens none of its content to the page', () => {
    host.settle();
    host.root.textContent = 'Needs attention';
    expect(element()?.shadowRoot).toBeNull();
    expect(document.documentElement.textContent).not.toContain('Needs attention');
  });

  it('comes back five times where the page removes it, then stays away, also when it is settled again', async () => {
    host.settle();
    const backs: boolean[] = [];
    for (let time = 0; time < 7; time++) {
      element()?.remove();
      await settled();
      backs.push(element() !== null);
    }
    expect(backs).toEqual([true, true, true, true, true, false, false]);
    host.settle();
    expect(element()).toBeNull();
  });

  it('does not come back where we removed it', async () => {
    host.settle();
    host.remove();
    await settled();
    expect(element()).toBeNull();
  });
});

describe('keys pressed in the panel', () => {
  it('are ours alone: neither capturing nor bubbling listeners of the page see them', () => {
    host.settle();
    const onPage = vi.fn();
    for (const capture of [true, false]) document.addEventListener('keydown', onPage, { capture, signal: life.signal });
    const button = host.root.appendChild(document.createElement('button'));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(onPage).not.toHaveBeenCalled();
    expect(onKey).toHaveBeenCalledOnce();
  });

  it('are left alone anywhere else on the page', () => {
    host.settle();
    const onPage = vi.fn();
    document.addEventListener('keydown', onPage, { signal: life.signal });
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'x', bubbles: true, composed: true }));
    expect(onPage).toHaveBeenCalledOnce();
    expect(onKey).not.toHaveBeenCalled();
  });

  it('are no longer listened for once the panel has gone', () => {
    host.settle();
    life.abort();
    const button = host.root.appendChild(document.createElement('button'));
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(onKey).not.toHaveBeenCalled();
  });
});

it('keeps presses in the panel from the page, whose click elsewhere might close a dialog', () => {
  host.settle();
  const onPage = vi.fn();
  document.addEventListener('click', onPage, { signal: life.signal });
  host.root.appendChild(document.createElement('button')).click();
  expect(onPage).not.toHaveBeenCalled();
});
