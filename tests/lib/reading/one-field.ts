import type { Facts } from '@/lib/model/facts';
import type { Page } from '@/lib/model/page';
import type { RuleId, Status } from '@/lib/model/reminder';
import type { Screen } from '@/lib/model/screen';
import { defaultPolicy } from '@/lib/policy/defaults';
import { countsOn } from '@/lib/reading/counts';
import { type Line, linesOf } from '@/lib/reading/lines';
import { readFacts } from '@/lib/reading/read-facts';
import { evaluate } from '@/lib/rules/evaluate';
import { page } from './page-builder';

/** A Friday morning in Greenwich Mean Time. */
const now = new Date('2026-11-20T10:00:00Z');

/** Where words stand, and to whom they are written. */
export interface Around {
  readonly setting: 'discharge' | 'clinic';
  /** The field's label. */
  readonly label?: string;
  /** The reader, where no salutation names one: the GP, the patient, or none in particular. */
  readonly addressee?: 'gp' | 'patient' | 'notes';
}

const salutations = { gp: 'Dear Dr Brown\n', patient: 'Dear Mr Green\n', notes: '' } as const;

/** What is read from a screen of an adult of working age that holds these words, in one field, and nothing else. */
export function factsOf(text: string, around: Around): Facts {
  return readFacts(screenWith(text, around), screenOf(around));
}

/** The sentences of words in one field, as the reader gets them. */
export function linesIn(text: string, around: Around): readonly Line[] {
  const screen = screenWith(text, around);
  return linesOf(screen, countsOn(screen, screenOf(around))).filter((line) => !isSalutation.test(line.text));
}

const isSalutation = /^\s*dear\b/i;

function screenWith(text: string, { label = 'Notes', addressee = 'notes' }: Around): Page {
  const salutation = /(?:^|\n)\s*dear\b/i.test(text) ? '' : salutations[addressee];
  return page().text('DOB 01/02/1980 NHS 999 123 4567').field(label, `${salutation}${text}`).build();
}

const screenOf = ({ setting }: Around): Screen => ({
  kind: setting === 'clinic' ? 'clinic-outcome' : 'discharge',
  profile: 'generic',
  evidence: [],
  part: 0,
});

/** What a rule makes of words that stand alone on a screen. */
export function statusOf(rule: RuleId, text: string, around: Around): Status | 'absent' {
  return evaluate(factsOf(text, around), defaultPolicy, now).find((reminder) => reminder.rule === rule)?.status ?? 'absent';
}
