import type { Policy } from '@/lib/model/policy';
import { defaultPolicy } from './defaults';
import { policySchema } from './schema';

/** A key of a policy that cannot be used: the default stands in its place. */
export interface Refused {
  /** The key, '' where the policy as a whole is no object. */
  readonly key: string;
  /** What is wrong with it, and where: "fitNoteAges.from: Invalid input: expected number, received string". */
  readonly why: string;
}

/** A policy that can be used, and what of the given one cannot. */
export interface ParsedPolicy {
  readonly policy: Policy;
  readonly refused: readonly Refused[];
}

type Key = keyof Policy;

const isKey = (key: string): key is Key => Object.hasOwn(policySchema.shape, key);

/** Reads a policy key by key: one bad key costs itself alone. Never throws. */
export function parsePolicy(given: unknown): ParsedPolicy {
  if (given === undefined || given === null) return { policy: defaultPolicy, refused: [] };
  if (typeof given !== 'object' || Array.isArray(given)) {
    return { policy: defaultPolicy, refused: [{ key: '', why: 'The policy is no object with keys' }] };
  }
  const taken: Partial<Record<Key, unknown>> = {};
  const refused: Refused[] = [];
  for (const [key, value] of Object.entries(given)) {
    if (!isKey(key)) {
      refused.push({ key, why: `${key}: there is no such key` });
      continue;
    }
    const parsed = policySchema.shape[key].safeParse(value);
    if (parsed.success) taken[key] = parsed.data;
    else
      refused.push({
        key,
        why: parsed.error.issues.map((issue) => `${[key, ...issue.path].join('.')}: ${issue.message}`).join('; '),
      });
  }
  return { policy: { ...defaultPolicy, ...(taken as Partial<Policy>) }, refused };
}
