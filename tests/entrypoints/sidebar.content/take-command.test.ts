import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Stance } from '@/entrypoints/sidebar.content/app';
import { createHost, type Host } from '@/entrypoints/sidebar.content/host';
import { takingCommands } from '@/entrypoints/sidebar.content/take-command';
import { chooseDock } from '@/lib/checklist/dock';
import type { Command } from '@/lib/model/command';

const nothing = { buttons: [], fields: [], banner: [], others: [] };
const wide = chooseDock({ width: 1366, height: 768 }, nothing);
const sheet = chooseDock({ width: 320, height: 640 }, nothing);
const onOpen = vi.fn();
const onMove = vi.fn();
let life: AbortController;
let host: Host;
let stance: StoreApi<Stance>;
let command: (command: Command) => void;

beforeEach(() => {
  life = new AbortController();
  host = createHost('', life.signal, () => undefined);
  host.root.append(document.createElement('button'), document.createElement('input'));
  host.settle();
  stance = createStore<Stance>(() => ({ dock: wide, open: true, called: true, signing: false }));
  command = takingCommands({ host, stance, onOpen, onMove });
});

afterEach(() => {
  host.remove();
  life.abort();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('the shortcuts', () => {
  it('open the checklist and collapse it', () => {
    command('toggle-checklist');
    expect(onOpen).toHaveBeenLastCalledWith(false);
    stance.setState({ open: false });
    command('toggle-checklist');
    expect(onOpen).toHaveBeenLastCalledWith(true);
  });

  it('leave the focus within the checklist where that collapses under it', () => {
    const [, field] = host.root.children as unknown as HTMLElement[];
    field?.focus();
    command('toggle-checklist');
    expect(host.isFocused()).toBe(true);
    field?.remove();
    expect(host.isFocused()).toBe(true);
  });

  it('take the keyboard focus into the checklist and back to the very field', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    command('focus-checklist');
    expect(host.isFocused()).toBe(true);
    command('focus-checklist');
    expect(document.activeElement).toBe(field);
    expect(host.isFocused()).toBe(false);
  });

  it('give the focus back to nobody where the field has gone meanwhile', () => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    command('focus-checklist');
    field.remove();
    command('focus-checklist');
    expect(document.activeElement).toBe(document.body);
  });

  it('move the checklist to the other side, but not a sheet, which has none', () => {
    command('move-checklist');
    expect(onMove).toHaveBeenCalledExactlyOnceWith('left');
    stance.setState({ dock: sheet });
    command('move-checklist');
    expect(onMove).toHaveBeenCalledOnce();
  });
});
