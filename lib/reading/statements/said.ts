import type { Act, Actor, Mood } from '@/lib/model/facts';
import type { SentenceContext } from '../sentences/context';
import type { Unit } from '../sentences/units';

/** A sentence prepared for reading. */
export interface Reading {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly context: SentenceContext;
  /** The label, heading or words before a colon that it stands under. */
  readonly lead: string;
  /** The sentence before it in the same text, '' at the beginning. */
  readonly before: string;
}

/** What a sentence says about one act. */
export interface Said {
  readonly act: Act;
  readonly actor: Actor;
  readonly mood: Mood;
  /** The unit that it was read from. */
  readonly at: number;
  /** What it is about was not named where it is asked: it was spoken of before. */
  readonly fromContext?: true;
}

/** Whether it falls to the GP, or to the patient by way of the GP. */
export const isOfGp = (actor: Actor): boolean => actor === 'gp' || actor === 'patient-via-gp';

export const said = (act: Act, actor: Actor, mood: Mood, at: number): Said => ({ act, actor, mood, at });

/** A label that asks whose work it is: what stands under it names somebody for what was said before. */
export const asksWhose = /\b(?:responsib\w+|action|owner|by whom|who|lead)\b/i;
