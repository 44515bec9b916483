import { type ScreenKind, screenKinds } from '@/lib/model/screen';
import { type Place, type Profile, places } from './profile';
import { byLength, type Phrases } from './words';

/** A phrase of a profile, and what it speaks for. */
export interface Entry {
  readonly phrase: string;
  readonly kind: ScreenKind;
  readonly strength: 'strong' | 'weak';
}

/** A profile's phrases in the order in which they are searched for. */
export interface ProfileWords {
  readonly speakFor: Readonly<Record<Place, Phrases<Entry>>>;
  readonly againstHeading: Phrases<{ readonly phrase: string }>;
  readonly againstButton: ReadonlySet<string>;
}

const entriesOf = (profile: Profile, place: Place): Phrases<Entry> =>
  byLength(
    screenKinds.flatMap((kind) =>
      (['strong', 'weak'] as const).flatMap((strength) =>
        profile.screens[kind][place][strength].map((phrase) => ({ phrase, kind, strength })),
      ),
    ),
  );

const made = new WeakMap<Profile, ProfileWords>();

/** Prepares a profile's phrases, once for each profile. */
export const wordsOf = (profile: Profile): ProfileWords => {
  const known = made.get(profile);
  if (known) return known;
  const speakFor = Object.fromEntries(places.map((place) => [place, entriesOf(profile, place)])) as Record<Place, Phrases<Entry>>;
  const words: ProfileWords = {
    speakFor,
    againstHeading: byLength(profile.against.heading.map((phrase) => ({ phrase }))),
    againstButton: new Set(profile.against.button),
  };
  made.set(profile, words);
  return words;
};
