import type { Evidence, Medicine } from '../../model/facts';
import type { Page } from '../../model/page';
import { evidenceFrom } from '../evidence';

/** The name with its strength, verbatim where the page has them in one piece. */
export const nameQuote = (medicine: Medicine): string =>
  medicine.evidence.quote.includes(medicine.name) ? medicine.name : medicine.evidence.quote;

/** The name with what is in brackets or the strength after it. */
export function mentionQuote(text: string, from: number, to: number): string {
  const more =
    /^(?: (?:carbonate|citrate|mofetil|sodium|semisodium|chrono|xl|mr|er|cd|tablets?|capsules?)\b){0,2}(?: ?\([A-Za-z ]{3,24}\))?(?: ?\d{1,4}(?:\.\d{1,2})? ?(?:mg|g|mcg)\b)?/i.exec(
      text.slice(to, to + 60),
    );
  return text.slice(from, to + (more?.[0].length ?? 0));
}

/** Where a piece of a row, card or line stands: the passage that holds it, from the medicine's own on. */
export function whereIs(page: Page, medicine: Medicine, piece: string): Evidence {
  const from = medicine.evidence.passage;
  const bare = piece.replace(/^[^:]{1,40}:\s+/, '');
  for (const passage of page.passages.slice(Math.max(0, from - 4), from + 30)) {
    if (passage.text.includes(piece)) return evidenceFrom(passage, piece);
    if (passage.text.trim() === bare) return evidenceFrom(passage, bare);
  }
  return medicine.evidence;
}
