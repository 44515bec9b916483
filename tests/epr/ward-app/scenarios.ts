import type { Done } from './work.ts';

/** The views of the app, by the name in its bar. */
export const views = ['Ward', 'Clinic', 'Chart', 'Documents', 'Reports', 'Bookings', 'Find', 'Settings', 'Help'] as const;

export type View = (typeof views)[number];

/** What the app starts with: a view, and how far the work in its panel has come; null where no panel is open. */
export interface Scenario {
  readonly view: View;
  readonly panel: Done | null;
}

/** By the number in the address, which never changes after that. */
export const scenarios: Readonly<Record<number, Scenario>> = {
  61: { view: 'Ward', panel: 'empty' },
  62: { view: 'Ward', panel: 'badly' },
  63: { view: 'Ward', panel: 'well' },
  64: { view: 'Clinic', panel: 'empty' },
  65: { view: 'Clinic', panel: 'badly' },
  66: { view: 'Clinic', panel: 'well' },
  67: { view: 'Chart', panel: 'empty' },
  68: { view: 'Chart', panel: 'badly' },
  69: { view: 'Chart', panel: 'well' },
  70: { view: 'Ward', panel: null },
  71: { view: 'Clinic', panel: null },
  72: { view: 'Chart', panel: null },
  73: { view: 'Documents', panel: null },
  74: { view: 'Reports', panel: null },
  75: { view: 'Bookings', panel: null },
  76: { view: 'Find', panel: null },
  77: { view: 'Settings', panel: null },
  78: { view: 'Help', panel: null },
};
