import type { ScreenKind } from '@/lib/model/screen';

/** Where words stand that tell a screen. */
export const places = ['heading', 'label', 'button', 'option'] as const;

export type Place = (typeof places)[number];

/** Words that tell a screen for sure, or only together with others. */
export interface PhraseLists {
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** A screen profile: data with literal words, never code or patterns from outside. */
export interface Profile {
  readonly id: string;
  readonly screens: Readonly<Record<ScreenKind, Readonly<Record<Place, PhraseLists>>>>;
  /** Words of lists, reports, searches, settings and the like: what looks like a screen and is none. */
  readonly against: {
    readonly heading: readonly string[];
    readonly button: readonly string[];
    /** Actions that add to a form which is being built. */
    readonly builds: readonly string[];
  };
  /** Verbs of actions that end or keep a piece of work. */
  readonly commits: readonly string[];
  /** Those of them that complete, sign, verify or send it. */
  readonly completes: readonly string[];
}
