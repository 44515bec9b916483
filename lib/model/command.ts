/**
 * What a press of keys may ask of the checklist. The browser takes the keys and lets everybody change them; no page is listened
 * to. Alt and Shift with these letters are nobody's in Edge, Chrome and Firefox; the keys of screen readers begin with Insert,
 * Caps Lock or Ctrl and Alt, those of record systems are F-keys, or Alt or Ctrl with a letter.
 */
export const commands = {
  'toggle-checklist': { does: 'Open or collapse the checklist', keys: 'Alt+Shift+L' },
  'focus-checklist': { does: 'Move the keyboard focus into the checklist, and back', keys: 'Alt+Shift+K' },
  'move-checklist': { does: 'Move the checklist to the other side', keys: 'Alt+Shift+O' },
} as const;

export type Command = keyof typeof commands;

/** A shortcut as this browser has it now. */
export interface Shortcut {
  readonly does: string;
  /** As the browser writes them; '' where there are none. */
  readonly keys: string;
}
