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
  readonly answers: Readonly<Partial<Record<RuleId, Answer>>>;
}

type Episodes = Readonly<Record<string, Kept>>;

/** The answers of this patient's screen; none where nothing identifies the patient. */
export async function answersOf(tabId: number, identifier: string, kind: ScreenKind): Promise<AnswerList> {
  if (identifier === '') return [];
  const hash = await hashOf(identifier, kind);
  const episodes = await changeSession<Episodes>('answers', (kept = {}) => {
    const own = kept[hash];
    return own ? { ...kept, [hash]: { ...own, tabId } } : kept;
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
  const hash = await hashOf(identifier, kind);
  await changeSession<Episodes>('answers', (kept = {}) => {
    const { [rule]: _, ...others } = kept[hash]?.answers ?? {};
    return { ...kept, [hash]: { tabId, answers: answer === null ? others : { ...others, [rule]: answer } } };
  });
}

/** Wipes the answers that this tab used last. */
export async function forgetAnswers(tabId: number): Promise<void> {
  await changeSession<Episodes>('answers', (kept = {}) =>
    Object.fromEntries(Object.entries(kept).filter(([, own]) => own.tabId !== tabId)),
  );
}

/** SHA-256 of salt, kind and identifier, in hexadecimal. The identifier's spaces and case are how a page shows it, no part of it. */
async function hashOf(identifier: string, kind: ScreenKind): Promise<string> {
  const salt = (await readSession<string>('salt')) ?? (await newSalt());
  const text = `${salt} ${kind} ${identifier.replace(/\s+/g, '').toUpperCase()}`;
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}

async function newSalt(): Promise<string> {
  const fresh = hexadecimal(crypto.getRandomValues(new Uint8Array(16)));
  return (await changeSession<string>('salt', (kept) => kept ?? fresh)) ?? fresh;
}

const hexadecimal = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
