import type { ScreenKind } from '@/lib/model/screen';
import { ceilings, weights } from './evidence';
import { type Place, places } from './profile';
import type { ProfileWords } from './profile-words';
import { phrasesIn, plainWords } from './words';

const nothing = (): Record<Place, number> => ({ heading: 0, label: 0, button: 0, option: 0 });

/** What speaks for each kind of screen, as it adds up. A phrase counts once in each place, however often it is written. */
export class Tally {
  readonly weight: Record<ScreenKind, Record<Place, number>> = {
    discharge: nothing(),
    'clinic-outcome': nothing(),
    prescribing: nothing(),
  };
  readonly evidence: Record<ScreenKind, string[]> = { discharge: [], 'clinic-outcome': [], prescribing: [] };
  readonly #words: ProfileWords;
  readonly #counted = new Set<string>();

  constructor(words: ProfileWords) {
    this.#words = words;
  }

  /**
   * Counts the phrases in some words.
   *
   * @param share how much they count here, from 0 to 1
   * @param name what to call the place in the evidence
   */
  count(place: Place, text: string, share = 1, name: string = place): void {
    for (const { phrase, kind, strength } of phrasesIn(plainWords(text), this.#words.speakFor[place])) {
      const entry = `${place}:${phrase}:${kind}`;
      if (this.#counted.has(entry)) continue;
      this.#counted.add(entry);
      this.weight[kind][place] += weights[place][strength] * share;
      this.evidence[kind].push(`${name}: ${phrase}`);
    }
  }

  /** What speaks for a kind in all, each place up to its ceiling. */
  total(kind: ScreenKind): number {
    return places.reduce((sum, place) => sum + Math.min(this.weight[kind][place], ceilings[place]), 0);
  }
}
