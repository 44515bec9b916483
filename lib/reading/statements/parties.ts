import { readJourney } from './left-by-journey';
import { readNamed } from './left-by-name';
import { readPlace } from './left-by-place';
import { readArranged, readHolder, readSource } from './left-by-source';
import { leave, partyAt, topicOf } from './party';
import type { Reading, Said } from './said';
import type { Task } from './tasks';

/** As with tasks: nobody names the GP more often in one sentence. */
const mostParties = 12;

/** "This I must leave in your capable hands", "under your signature": the GP by a word of theirs. */
const inYourHands = /\b(?:in|into) your (?:\w+ ){0,2}hands\b|\bunder your signature\b/i;
const inGpHands = /\b(?:at|in|into) (?:the |his |her |their |own )*(?:gp|surgery|practice|doctor)(?:'s|s'|s)? (?:\w+ )?hands\b/i;

/** Reads what is left to the GP without a verb of its own: "fit note via GP", "told to see GP about the scan", "CT result (GP)". */
export const readParties = (reading: Reading, tasks: readonly Task[]): readonly Said[] => {
  const { text, units, context, before } = reading;
  const found: Said[] = [];
  const hands = (context.addressee === 'gp' ? inYourHands.exec(text) : null) ?? inGpHands.exec(text);
  if (hands && !units.some(({ of }) => of === 'not')) {
    const party = partyAt(reading, tasks, 0);
    found.push(...leave(party, topicOf(party, text.slice(0, hands.index), before), false));
  }
  // "Thank you for the bloods you kindly sent her for".
  if (/^\W*(?:many )?thank/i.test(text) && !units.some(({ of, word }) => of === 'please' && !/thank|kindly/.test(word)))
    return found;
  const at = units.flatMap(({ of }, i) => (of === 'gp' || (of === 'you' && context.addressee === 'gp') ? [i] : []));
  for (const i of at.slice(0, mostParties)) {
    const party = partyAt(reading, tasks, i);
    // "She would have been in touch with you": it did not come to that.
    if (party.head.some(({ of }, k) => of === 'have' && party.head[k - 1]?.of === 'modal')) continue;
    found.push(
      ...readHolder(party),
      ...(readSource(party) ?? readArranged(party) ?? readJourney(party) ?? readNamed(party) ?? readPlace(party)),
    );
  }
  return found;
};
