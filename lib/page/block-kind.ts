import type { PartKind, PassageRole } from '@/lib/model/page';
import { find, previousElement, tagName } from './dom';
import type { Look } from './look';
import { hintRoles } from './vocabulary';
import type { Context } from './walk-context';

/** What kind of part a block makes. */
export const kindOf = (element: Element, { part, dialogClass }: Look): PartKind =>
  part ?? (dialogClass && find(element, 'button, [role="button"], input') ? 'dialog' : 'group');

/** What the words are that stand in a block. */
export const roleIn = (element: Element, look: Look, { role }: Context): PassageRole => {
  if (role === 'editor' || role === 'menu') return role;
  if (look.part === 'navigation' || look.link) return 'menu';
  if (look.passage === 'heading') return 'heading';
  if (look.hint || hintRoles.has(look.role) || (look.description && isAfterLabel(element)))
    return find(element, 'input, select, textarea, [contenteditable]') ? role : 'hint';
  return look.passage ?? role;
};

const isAfterLabel = (element: Element): boolean => {
  const before = previousElement(element);
  return before !== null && tagName(before) === 'label';
};
