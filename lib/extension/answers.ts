/**
 * What a clinician answered, for this browser session. A patient is known here only by a salted hash, and the salt goes with the
 * session: what is kept names nobody, and cannot be compared with what another session kept.
 */
import type { Answer } from '@/lib/model/answer';
import type { RuleId } from '@/lib/model/reminder';
import type { ScreenKind } from '@/lib/model/screen';
import type { AnswerList } from './messages';
import { changeSession, readSession } from './session';

interface Kept {
  /** The tab that used them last: when its patient changes, they go. */
  readonly tabId: number;
  /** Whose they are, as a hash, whatever the kind of screen. */
  readonly patient: string;
  /** When they were last made or asked for, in milliseconds since 1970. */
  readonly at: number;
  readonly answers: Readonly<Partial<Record<RuleId, Answer>>>;
}

/** Nobody was there for so long that it may be somebody else now: what was answered before is asked anew. */
const long = 30 * 60_000;

type Episodes = Readonly<Record<string, Kept>>;

/**
 * The answers of this patient's screen; none where nothing identifies the patient. What the tab holds of another patient goes,
 * and whatever has not been looked at for half an hour.
 */
export async function answersOf(tabId: number, identifier: string, kind: ScreenKind): Promise<AnswerList> {
  if (identifier === '') return [];
  const [hash, patient] = await hashesOf(identifier, kind);
  const episodes = await changeSession<Episodes>('answers', (kept) => {
    const still = kept && stillHeld(kept, tabId, patient);
    const own = still?.[hash];
    return own ? { ...still, [hash]: { ...own, tabId, at: Date.now() } } : still;
  });
  return Object.entries(episodes?.[hash]?.answers ?? {}) as [RuleId, Answer][];
}

/**
 * Keeps an answer, or takes it back where it is null. Without an identifier nothing is kept: the next patient's screen could
 * not be told from this one.
 */
export async function keepAnswer(
  tabId: number,
  identifier: string,
  kind: ScreenKind,
  rule: RuleId,
  answer: Answer | null,
): Promise<void> {
  if (identifier === '') return;
  const [hash, patient] = await hashesOf(identifier, kind);
  await changeSession<Episodes>('answers', (kept = {}) => {
    const still = stillHeld(kept, tabId, patient);
    const { [rule]: _, ...others } = still[hash]?.answers ?? {};
    const answers = answer === null ? others : { ...others, [rule]: answer };
    return { ...still, [hash]: { tabId, patient, at: Date.now(), answers } };
  });
}

/** Wipes the answers that this tab used last. */
export async function forgetAnswers(tabId: number): Promise<void> {
  await changeSession<Episodes>('answers', (kept = {}) =>
    Object.fromEntries(Object.entries(kept).filter(([, own]) => own.tabId !== tabId)),
  );
}

/** What is left once this patient is on the tab. */
function stillHeld(episodes: Episodes, tabId: number, patient: string): Episodes {
  const after = Date.now() - long;
  return Object.fromEntries(
    Object.entries(episodes).filter(([, own]) => own.at > after && (own.tabId !== tabId || own.patient === patient)),
  );
}

/** Of the patient's screen of this kind, and of the patient. */
async function hashesOf(identifier: string, kind: ScreenKind): Promise<[screen: string, patient: string]> {
  const salt = (await readSession<string>('salt')) ?? (await newSalt());
  // Its spaces and case are how a page shows an identifier, no part of it.
  const patient = identifier.replace(/\s+/g, '').toUpperCase();
  return [await hashOf(`${salt} ${kind} ${patient}`), await hashOf(`${salt} ${patient}`)];
}

/** SHA-256, in hexadecimal. */
async function hashOf(text: string): Promise<string> {
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

async function newSalt(): Promise<string> {
  const fresh = hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
  return (await changeSession<string>('salt', (kept) => kept ?? fresh)) ?? fresh;
}

const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
