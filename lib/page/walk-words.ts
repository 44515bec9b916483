import type { PassageRole } from '@/lib/model/page';
import { attribute, find, hasAttribute, oneLine, textOf } from './dom';
import type { Look } from './look';
import { buttonClass } from './vocabulary';
import { type Context, inPart, type Walk } from './walk-context';

/** Reads an element within a line: a link, or words of the block around it. */
export const visitInline = (walk: Walk, element: Element, look: Look, context: Context): void => {
  const isLink = look.tag === 'a' || look.link;
  if (isLink && context.role !== 'editor' && !find(element, 'table, div, ul, h1, h2, h3, h4')) visitLink(walk, element, context);
  else visitWords(walk, element, look, context);
};

const visitWords = (walk: Walk, element: Element, look: Look, context: Context): void => {
  if (!look.formatting) walk.flow.space();
  const role = roleOfWords(look, context);
  if (role === context.role) walk.visitChildren(element, context, look);
  else {
    const within = inPart(context, context.part, role);
    walk.flow.flush(context);
    walk.visitChildren(element, within, look);
    walk.flow.flush(within);
  }
  if (!look.formatting) walk.flow.space();
};

const roleOfWords = ({ tag, hint }: Look, { role }: Context): PassageRole => {
  if (role === 'text' && tag === 'label') return 'label';
  return hint && (role === 'text' || role === 'cell') ? 'hint' : role;
};

const visitLink = (walk: Walk, element: Element, context: Context): void => {
  walk.flow.flush(context);
  const text = oneLine(textOf(element)) || attribute(element, 'title');
  const acts = hasAttribute(element, 'onclick') || buttonClass.test(attribute(element, 'class'));
  const role = acts ? 'button' : 'menu';
  if (text) context.part.items.push({ type: 'passage', role, text, label: '', tab: context.tab, node: element, editable: true });
};
