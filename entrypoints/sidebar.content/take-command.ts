import type { StoreApi } from 'zustand/vanilla';
import { otherSide } from '@/lib/checklist/dock';
import type { Command } from '@/lib/model/command';
import { focusedOn } from '@/lib/page/focus';
import { isOpen, type Stance } from './app';
import type { Host } from './host';

interface CommandParts {
  readonly host: Host;
  readonly stance: StoreApi<Stance>;
  readonly onOpen: (open: boolean) => void;
  readonly onMove: (side: 'left' | 'right') => void;
}

/** What the panel does at the press of a shortcut, wherever on the page the keyboard focus is. */
export function takingCommands({ host, stance, onOpen, onMove }: CommandParts): (command: Command) => void {
  /** Where the keyboard focus was before it came here. */
  let from: HTMLElement | null = null;
  const goBetween = () => {
    if (host.isFocused()) {
      if (from?.isConnected) from.focus();
      else host.blur();
      from = null;
    } else {
      from = focusedOn(document);
      host.focus();
    }
  };
  const toggle = () => {
    const open = isOpen(stance.getState());
    // What has the focus in an open list goes with the list.
    if (open && host.isFocused()) host.focus();
    onOpen(!open);
  };
  const move = () => {
    const { side } = stance.getState().dock;
    if (side !== 'bottom') onMove(otherSide[side]);
  };
  const does = {
    'toggle-checklist': toggle,
    'focus-checklist': goBetween,
    'move-checklist': move,
  } as const satisfies Record<Command, () => void>;
  return (command) => does[command]();
}
