import type { Evidence } from '../../model/facts';
import type { Passage } from '../../model/page';

/** Words on the page as evidence, with where they stand: the label or heading, and the tab where it is another one. */
export function evidenceOf(passage: Passage, quote: string): Evidence {
  const place = passage.label || passage.section;
  return { quote, passage: passage.id, place: passage.tab ? `${place || 'Field'} (${passage.tab} tab)` : place };
}
