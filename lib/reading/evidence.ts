import type { Evidence } from '@/lib/model/facts';
import { namelessTab, type Passage } from '@/lib/model/page';

/** Where a passage stands, for people: its label or heading, and the tab where it is another one. */
export const placeOf = ({ label, section, tab }: Passage): string => {
  const where = label || section;
  return tab ? `${where ? `${where}, ` : ''}${tab === namelessTab ? tab : `tab ${tab}`}` : where;
};

/** Words of a passage as evidence. */
export const evidenceFrom = (passage: Passage, quote: string): Evidence => ({
  quote: quote.trim(),
  passage: passage.id,
  place: placeOf(passage),
});

/** Stands for evidence while it is not known where the words are. */
export const nowhere: Evidence = { quote: '', passage: -1, place: '' };
