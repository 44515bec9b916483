import type { DraftPart, DraftPassage } from './draft';

const isHeading = (passage: DraftPassage): boolean =>
  passage.role === 'heading' || (passage.headingLike === true && passage.role === 'text');

const isBody = (passage: DraftPassage): boolean => !isHeading(passage) && passage.role !== 'button' && passage.role !== 'menu';

/**
 * Tells each passage the heading that it stands under. A heading holds to the end of the part that holds it together with other
 * things: a card's title for that card, a panel's bar for what follows the bar.
 */
export const tellSections = (root: DraftPart): void => {
  tellIn(root, '');
};

const tellIn = (part: DraftPart, above: string): { readonly section: string; readonly body: boolean } => {
  let section = part.kind === 'dialog' || part.kind === 'tab' ? part.name || above : above;
  let body = false;
  for (const item of part.items) {
    if (item.type === 'part') {
      const inner = tellIn(item, section);
      body ||= inner.body;
      // A bar that holds nothing but a title speaks for what comes after it.
      if (!inner.body) section = inner.section;
      continue;
    }
    item.section = section;
    if (isHeading(item)) section = item.text;
    body ||= isBody(item);
  }
  return { section, body };
};
