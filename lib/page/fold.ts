import type { DraftItem, DraftPart } from './draft';

/** Parts that keep their place in the tree even when they hold one thing only: what they are matters. */
const telling = new Set(['page', 'frame', 'dialog', 'form', 'navigation', 'banner', 'footer', 'aside', 'tab', 'table']);

/** Folds chains of boxes that hold one thing only into that thing, and drops empty ones. */
export const fold = (part: DraftPart): void => {
  const items: DraftItem[] = [];
  for (const item of part.items) {
    if (item.type === 'part') {
      fold(item);
      if (item.items.length === 0) continue;
      const [only] = item.items;
      if (item.items.length === 1 && only && !telling.has(item.kind) && !item.grid) {
        items.push(only);
        continue;
      }
    }
    items.push(item);
  }
  part.items.splice(0, part.items.length, ...items);
};
