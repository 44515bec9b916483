import type { Answer } from '@/lib/model/answer';
import type { RuleId } from '@/lib/model/reminder';
import { amount } from '@/lib/rules/wording';
import { answerInWords } from './answers';
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
  const told = new Set(['answers', 'salt', ...hosts, ...quiet]);
  return [
    ...answersHeld(session['answers']),
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
      ? {
          what: 'How you like the checklist to look',
          details: ['As chosen above or in the checklist itself. It is kept on this computer.'],
        }
      : { what: `Something else, named “${key}”`, details: [] },
  );
}

function answersHeld(kept: unknown): Holding[] {
  const episodes = Object.entries((kept ?? {}) as Readonly<Record<string, { readonly answers: Record<RuleId, Answer> }>>);
  const made = episodes.filter(([, { answers }]) => Object.keys(answers).length > 0);
  if (made.length === 0) return [];
  return [
    {
      what: `What was answered on ${amount(made.length, 'screen')}`,
      details: made.map(([code, { answers }]) => {
        const given = Object.entries(answers) as [RuleId, Answer][];
        const words = given.map(([rule, answer]) => `${dutyName[rule]} (${answerInWords(answer)})`);
        return `Patient known here only as ${code.slice(0, 8)}…: ${words.join('; ')}`;
      }),
    },
  ];
}
