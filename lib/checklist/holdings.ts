import type { RuleId } from '@/lib/model/reminder';
import { amount, inWords } from '@/lib/rules/wording';
import { dutyName } from './duty-names';

/** One thing that Baton holds, in plain words. */
export interface Holding {
  readonly what: string;
  readonly details: readonly string[];
}

type Kept = Readonly<Record<string, unknown>>;

/** Everything in session memory, in plain words: no key goes unmentioned. */
export function sessionHoldings(session: Kept): Holding[] {
  const keys = Object.keys(session);
  const hosts = keys.filter((key) => key.startsWith('host:'));
  const quiet = keys.filter((key) => key.startsWith('quiet:'));
  const told = new Set(['ticks', 'salt', ...hosts, ...quiet]);
  return [
    ...ticksHeld(session['ticks']),
    ...('salt' in session
      ? [
          {
            what: 'One random number',
            details: ['It goes into the codes for patients, so that no code can be traced or compared with another session’s.'],
          },
        ]
      : []),
    ...(hosts.length > 0
      ? [
          {
            what: `Where the checklist stands, for ${amount(hosts.length, 'tab')}`,
            details: ['The number of a tab and of a frame in it. It goes with the tab.'],
          },
        ]
      : []),
    ...(quiet.length > 0
      ? [
          {
            what: `Where you want no checklist: ${amount(quiet.length, 'tab')}`,
            details: ['Paused, or a screen that was taken for the wrong kind. It goes with the tab.'],
          },
        ]
      : []),
    ...keys.filter((key) => !told.has(key)).map((key) => ({ what: `Something else, named “${key}”`, details: [] })),
  ];
}

/** Everything on disk, in plain words. */
export function diskHoldings(disk: Kept): Holding[] {
  return Object.keys(disk).map((key) =>
    key === 'appearance'
      ? { what: 'How you like the checklist to look', details: ['As chosen above. It is kept on this computer.'] }
      : { what: `Something else, named “${key}”`, details: [] },
  );
}

function ticksHeld(kept: unknown): Holding[] {
  const ticks = Object.entries((kept ?? {}) as Record<string, { readonly rules: readonly RuleId[] }>);
  const made = ticks.filter(([, { rules }]) => rules.length > 0);
  if (made.length === 0) return [];
  return [
    {
      what: `What was ticked on ${amount(made.length, 'screen')}`,
      details: made.map(
        ([code, { rules }]) => `Patient known here only as ${code.slice(0, 8)}…: ${inWords(rules.map((rule) => dutyName[rule]))}`,
      ),
    },
  ];
}
