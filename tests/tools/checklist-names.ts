import type { ScreenKind } from '../../lib/model/screen.ts';

/** The landmark's accessible name for each kind of screen. Other tools rely on these words. */
export const checklistName = {
  discharge: 'Baton: discharge checklist',
  'clinic-outcome': 'Baton: clinic outcome checklist',
  prescribing: 'Baton: prescribing checklist',
} as const satisfies Record<ScreenKind, string>;

export const checklistNames: readonly string[] = Object.values(checklistName);
