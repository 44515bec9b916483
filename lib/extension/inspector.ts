/**
 * For the inspect build alone: lets a tool outside set the clock and the policy of a tab, and read what its sidebar shows. The
 * release build holds none of this.
 */
import { defaultAppearance } from '@/lib/model/appearance';
import { loadPolicy } from '@/lib/policy/load';
import type { Shown } from './messages';
import type { RelayOptions } from './relay';

/** What the tool sets for a tab before the tab opens its page. */
export interface Inspection {
  /** The clock, as an ISO time; null for the machine's own. */
  readonly now: string | null;
  /** What stands in for the policy that an administrator set. */
  readonly managed: unknown;
}

/** What the tool asks for. */
export interface Inspected {
  readonly shown: Shown | null;
  /** Messages of the tab that are being dealt with. */
  readonly busy: number;
  /** Messages of the tab so far: while the number grows, the tab is not at rest. */
  readonly messages: number;
}

/** The worker's global object holds it as `batonInspector`. */
export interface Inspector {
  /** What of a policy cannot be used and why. */
  refused(managed: unknown): Promise<readonly string[]>;
  inspect(tabId: number, inspection: Inspection): void;
  inspected(tabId: number): Inspected;
}

/** The relay's options for the inspect build; puts the inspector in its place. */
export function inspectorOptions(): Omit<RelayOptions, 'room' | 'attention'> {
  const inspections = new Map<number, Inspection>();
  const seen = new Map<number, Inspected>();
  const at = (tabId: number): Inspected => seen.get(tabId) ?? { shown: null, busy: 0, messages: 0 };
  const inspector: Inspector = {
    refused: async (managed) => (await loadPolicy(async () => managed)).refused.map(({ why }) => why),
    inspect: (tabId, inspection) => void inspections.set(tabId, inspection),
    inspected: at,
  };
  Object.assign(globalThis, { batonInspector: inspector });
  return {
    setting: async (tabId) => {
      const { now, managed } = inspections.get(tabId) ?? { now: null, managed: undefined };
      const { policy } = await loadPolicy(async () => managed);
      return { policy, now, appearance: defaultAppearance };
    },
    onShown: (tabId, shown) => void seen.set(tabId, { ...at(tabId), shown }),
    onHandling: (tabId, handling) => {
      seen.set(tabId, { ...at(tabId), busy: at(tabId).busy + 1, messages: at(tabId).messages + 1 });
      void handling.finally(() => seen.set(tabId, { ...at(tabId), busy: at(tabId).busy - 1 }));
    },
  };
}
