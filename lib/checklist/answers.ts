import { type Answer, type FaultId, faultIds, type ReasonId } from '@/lib/model/answer';
import type { RuleId } from '@/lib/model/reminder';

/** The reasons of each duty, the likeliest first. */
export const reasonsOf = {
  'onward-referral': ['unrelated', 'done-elsewhere', 'agreed-with-gp', 'patient-declined', 'clinical-reason'],
  'discharge-medication': ['own-supply', 'course-ends', 'done-elsewhere', 'clinical-reason', 'patient-declined'],
  'clinic-medication': ['not-started', 'own-supply', 'done-elsewhere', 'agreed-with-gp', 'patient-declined'],
  'fit-note': ['not-working', 'self-certifies', 'done-elsewhere', 'patient-declined'],
  'shared-care-consent': ['agreed-with-gp', 'existing-agreement', 'hospital-continues', 'not-started'],
  results: ['nothing-pending', 'done-elsewhere', 'agreed-with-gp', 'hospital-continues'],
  'patient-queries': ['given-on-paper', 'done-elsewhere', 'agreed-with-gp'],
  'did-not-attend': ['reviewed', 'done-elsewhere', 'patient-declined', 'agreed-with-gp'],
  'discharge-summary': ['done-elsewhere', 'given-on-paper', 'not-written-here'],
  'clinic-letter': ['nothing-for-gp', 'done-elsewhere', 'not-written-here'],
  'standard-headings': ['not-written-here', 'done-elsewhere', 'nothing-for-gp'],
} as const satisfies Record<RuleId, readonly ReasonId[]>;

export const reasonInWords = {
  'done-elsewhere': 'Done in another system',
  'agreed-with-gp': 'Agreed with the GP',
  unrelated: 'Unrelated and not urgent',
  'patient-declined': 'Patient declined',
  'clinical-reason': 'Clinical reason',
  'own-supply': 'Has own supply',
  'course-ends': 'Course that ends',
  'not-started': 'Not started now',
  'hospital-continues': 'Hospital keeps it',
  'existing-agreement': 'Runs under an agreement',
  'not-working': 'Not working',
  'self-certifies': 'Off for up to 7\u00a0days',
  'nothing-pending': 'Nothing pending',
  'given-on-paper': 'Given on paper',
  reviewed: 'Notes reviewed, discharge decided',
  'nothing-for-gp': 'Nothing for the GP to do',
  'not-written-here': 'Not written here',
} as const satisfies Record<ReasonId, string>;

export const faultInWords = {
  'wrong-screen': 'Wrong screen',
  misread: 'Misread',
  'rule-wrong': 'Rule is wrong',
} as const satisfies Record<FaultId, string>;

/** What was answered, in a few words. */
export function answerInWords(answer: Answer): string {
  if (answer === 'done') return 'Done';
  if (answer === 'at-signing') return 'You are reminded when you sign';
  if (isFault(answer)) return `Marked as wrong: ${inside(faultInWords[answer])}`;
  return `Not applicable: ${inside(reasonInWords[answer])}`;
}

function isFault(answer: Answer): answer is FaultId {
  return (faultIds as readonly string[]).includes(answer);
}

/** Words from the beginning of a line, as they stand inside one. */
function inside(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
