/** Runs in the page that it reads: the sentences of its screen as the second reader gets them. */
import type { ScreenKind } from '../../../lib/model/screen';
import { snapshot } from '../../../lib/page/snapshot';
import { countsOn } from '../../../lib/reading/counts';
import { callsGp, gpNamesOn } from '../../../lib/reading/gp-names';
import { linesOf } from '../../../lib/reading/lines';
import { type InPlace, placed } from '../../../lib/reading/second-reader/signs';
import { recogniseScreen } from '../../../lib/screens/recognise';

/** A sentence with the words as they stand on the page. */
export interface LineOnPage extends InPlace {
  readonly verbatim: string;
}

/** The sentences on the page and the screen that they stand on; null where there is no screen. */
export function linesOnPage(): { readonly kind: ScreenKind; readonly lines: readonly LineOnPage[] } | null {
  const { page } = snapshot(document);
  const screen = recogniseScreen(page);
  if (screen === null) return null;
  const counts = countsOn(page, screen);
  const calls = callsGp(gpNamesOn(page, counts));
  const lines = linesOf(page, counts, screen.kind === 'prescribing');
  return { kind: screen.kind, lines: lines.map((line) => ({ ...placed(line, calls), verbatim: line.text })) };
}
