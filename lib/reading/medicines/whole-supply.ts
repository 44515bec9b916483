import type { Medicine } from '../../model/facts';
import type { Page, Passage } from '../../model/page';
import { evidenceFrom } from '../evidence';
import { writtenDuration } from './durations';
import { medicinesHeading } from './headings';
import { startsMedicine } from './names-in-lines';
import { normalise } from './normalise';
import { linesOf, sentencesOf } from './pieces';
import { reasonFor } from './reasons';

const all =
  /\b(?:ttos?|ttas?|tths?|(?:all|discharge|regular|these|above) (?:of the |of her |of his |regular |discharge |other )?(?:meds?|medications?|medicines?|items?|drugs?|tablets?)|(?:meds?|medications?|medicines?|tablets?) (?:supplied|dispensed|given|issued)|weekend|as (?:per (?:the )?(?:drug |ward |med\w* )?chart|charted|listed|above))\b/;
/** At the head of a sentence in a field for medicines: "Tablets for 3 days". */
const allHere = /^\W*(?:tablets|meds|medications?|medicines?|suppl(?:y|ies)|all)\b/;
/** A tray or pack is the whole supply where it stands among the medicines or is said to be handed over. */
const tray = /\b(?:compliance (?:aid|pack|device)s?|dosett\w*|blister.?packs?|mds|nomad|venalink|webster.?pak|medi.?pack|tray)\b/;
const filledElsewhere = /\b(?:chemist|community|pharmacy (?:to|will)|weekly|pharmacist (?:to|will)|next tray)\b/;
const nothing =
  /\b(?:no|nil|without) (?:ttos?|ttas?|tths?|meds?|medications?|medicines?|discharge medications?|supply)\b(?: (?:were |was |have been |has been )?(?:given|supplied|dispensed|issued|available|ready|sent))?|\b(?:ttos?|ttas?|medications?|medicines?) (?:not|were not|was not) (?:given|supplied|dispensed|issued)|\bpharmacy (?:is |was )?(?:closed|shut)/;

/** The GP is left to prescribe or supply. */
export const asksOfGp = (words: string): boolean =>
  /\b(?:gp|surgery|practice|primary care|own doctor|family doctor)\b[^.;]{0,40}\b(?:prescrib\w*|restart|rx|supply|suppl(?:y|ies)|issue|provide|script|continue|start)\b|\b(?:collect|get|obtain|pick up|request)\b[^.;]{0,50}\b(?:gp|surgery|practice)\b|\bplease prescribe\b/i.test(
    words,
  );

/**
 * A statement on the supply of all medicines at once: "TTO: 14/7 supplied", "7 days of all medicines given", "No TTOs given, GP
 * please prescribe". As a medicine whose name is the words; null where there is none.
 */
export function wholeSupply(page: Page, counts: (passage: Passage) => boolean): Medicine | null {
  for (const passage of page.passages) {
    if (!['text', 'value', 'editor', 'choice'].includes(passage.role) || !counts(passage)) continue;
    for (const line of linesOf(passage.text)) {
      const sentences = sentencesOf(line.text.slice(0, 5000));
      for (const [at, sentence] of sentences.entries()) {
        const found = ofSentence(passage, sentence.text, sentences[at + 1]?.text ?? '');
        if (found) return found;
      }
    }
  }
  return null;
}

function ofSentence(passage: Passage, sentence: string, next: string): Medicine | null {
  if (sentence.length > 240) return null;
  // "Tray made up, 7/7: metformin 500 mg BD, …": what stands before the colon is said of all after it.
  const lead = sentence.slice(0, sentence.indexOf(':') + 1);
  const text = normalise(writtenDuration(normalise(lead)) ? lead : sentence);
  const evidence = evidenceFrom(passage, sentence);
  const base = { name: sentence, asRequired: false, ended: false, words: sentence, evidence };
  const listed = medicinesHeading(passage.label || passage.section) === 'current';
  const none = nothing.test(text) || (listed && /^(?:none|nil)(?: (?:given|supplied|dispensed|issued|sent))?\W*$/.test(text));
  if (none && (asksOfGp(text) || asksOfGp(next)))
    return { ...base, days: 0, working: 'none supplied, left to the GP: 0 days', reason: null };
  if (listed && startsMedicine(sentence) === 0 && /\b(?:all|own|regular|usual|home)\b/.test(text)) {
    const reason = reasonFor('', sentence);
    if (reason?.kind === 'own-supply' && !asksOfGp(text)) return { ...base, days: null, working: '', reason };
  }
  const match =
    all.exec(text) ??
    (listed ? allHere.exec(text) : null) ??
    (listed || /\b(?:supplied|given|issued|dispensed|made up|filled|packed|sent|provided|ready)\b/.test(text)
      ? tray.exec(text)
      : null);
  if (!match || /\d ?(?:mg|mcg|micrograms?|units|ml|g)\b|\b(?:od|bd|tds|qds|nocte|mane)\b/.test(text)) return null;
  const written = writtenDuration(text);
  if (!written || Math.abs(written.index - match.index) > 60) return null;
  return {
    ...base,
    days: written.days,
    working: `written for all: ${written.text} is ${written.days} days`,
    reason: wholeReason(sentence),
  };
}

/** A tray is no reason by itself where nobody is said to fill the next one. */
function wholeReason(sentence: string): Medicine['reason'] {
  const reason = reasonFor('', sentence);
  return reason?.kind === 'compliance-aid' && !filledElsewhere.test(sentence.toLowerCase()) ? null : reason;
}
