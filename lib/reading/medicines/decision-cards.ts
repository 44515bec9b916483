import type { Page, Passage } from '../../model/page';
import { mostInCard } from './cards';
import { columnRole } from './columns';
import { startsMedicine } from './names-in-lines';

const decision = /^(?:continue[ds]?|stop(?:ped)?|with-?(?:hold|held)|hold|suspend|modify|amend|change|restart|resume)\b/i;

/**
 * The passages of cards on which a medicine is decided now: its name beside a field for its supply, or beside buttons such as
 * "Continue" and "Stop". They speak of now, whatever the heading above them says ("Previous medications").
 *
 * @param counts whether a passage is this patient's and of now
 */
export function decisionCards(page: Page, counts: (passage: Passage) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (const part of page.parts) {
    const size = part.end - part.first;
    if (size < 3 || size > mostInCard) continue;
    const inside = page.passages.slice(part.first, part.end);
    const names = inside.filter((it) => (it.role === 'text' || it.role === 'heading') && startsMedicine(it.text) === 2);
    if (names.length !== 1) continue;
    const fields = inside.filter((it) => it.control !== undefined && it.editable && counts(it));
    const supply = fields.some((it) => ['duration', 'quantity'].includes(columnRole(it.label) ?? ''));
    const decisions = inside.filter((it) => it.role !== 'text' && decision.test(it.text.trim())).length;
    if (fields.length > 0 && (supply || decisions > 1)) for (const it of inside) found.add(it.id);
  }
  return found;
}
