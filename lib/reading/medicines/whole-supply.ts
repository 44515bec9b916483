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
  /\b(?:ttos?|ttas?|tths?|(?:all|discharge|regular|these|above) (?:of the |of her |of his |regular |discharge |other )?(?:meds?|medications?|medicines?|items?|drugs?|tablets?)|(?:meds?|medications?|medicines?|tablets?) (?:supplied|dispensed|given|issued))\b/;
const nothing =
  /\b(?:no|nil|without) (?:ttos?|ttas?|tths?|meds?|medications?|medicines?|discharge medications?|supply)\b(?: (?:were |was |have been |has been )?(?:given|supplied|dispensed|issued|available|ready|sent))?|\b(?:ttos?|ttas?|medications?|medicines?) (?:not|were not|was not) (?:given|supplied|dispensed|issued)|\bpharmacy (?:is |was )?(?:closed|shut)/;

/** The GP is left to prescribe or supply. */
export const asksOfGp = (words: string): boolean =>
  /\b(?:gp|surgery|practice|primary care|own doctor|family doctor)\b[^.;]{0,40}\b(?:prescrib\w*|supply|suppl(?:y|ies)|issue|provide|script|continue|start)\b|\b(?:collect|get|obtain|pick up|request)\b[^.;]{0,50}\b(?:gp|surgery|practice)\b|\bplease prescribe\b/i.test(
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
      for (const sentence of sentencesOf(line.text.slice(0, 5000))) {
        const found = ofSentence(passage, sentence.text);
        if (found) return found;
      }
    }
  }
  return null;
}

function ofSentence(passage: Passage, sentence: string): Medicine | null {
  if (sentence.length > 240) return null;
  const text = normalise(sentence);
  const evidence = evidenceFrom(passage, sentence);
  const base = { name: sentence, asRequired: false, ended: false, words: sentence, evidence };
  if (nothing.test(text) && asksOfGp(text))
    return { ...base, days: 0, working: 'none supplied, left to the GP: 0 days', reason: null };
  if (
    medicinesHeading(passage.label || passage.section) === 'current' &&
    startsMedicine(sentence) === 0 &&
    /\b(?:all|own|regular|usual|home)\b/.test(text)
  ) {
    const reason = reasonFor('', sentence);
    if (reason?.kind === 'own-supply') return { ...base, days: null, working: '', reason };
  }
  const match = all.exec(text);
  if (!match || /\d ?(?:mg|mcg|micrograms?|units|ml|g)\b|\b(?:od|bd|tds|qds|nocte|mane)\b/.test(text)) return null;
  const written = writtenDuration(text);
  if (!written || Math.abs(written.index - match.index) > 60) return null;
  return {
    ...base,
    days: written.days,
    working: `written for all: ${written.text} is ${written.days} days`,
    reason: reasonFor('', sentence),
  };
}
