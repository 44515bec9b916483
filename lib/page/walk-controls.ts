import type { PassageRole } from '@/lib/model/page';
import { buttonWords, type Control, controlOf, fieldValue, isTicked, listChoice } from './controls';
import { attribute, oneLine, textOf } from './dom';
import { type DraftPassage, draftPart } from './draft';
import { controlHint, controlName, groupName, wordsAfter } from './names';
import { keepsWork } from './vocabulary';
import type { Context, Walk } from './walk-context';

/** Reads an element as the control that it is; false where it is none. */
export const visitControl = (walk: Walk, element: Element, context: Context): boolean => {
  const control = controlOf(element);
  if (!control) return false;
  walk.flow.flush(context);
  if (control.kind === 'button') {
    const text = buttonWords(element);
    push(context, { role: buttonRole(walk, element, text, context), text, label: '', node: element, editable: control.editable });
    return true;
  }
  const label = oneLine(controlName(element, walk.labels)) || context.label;
  if (control.kind === 'editor') visitEditor(walk, element, label, control.editable, context);
  else if (control.kind === 'box' || control.kind === 'radio') visitBox(walk, element, label, control, context);
  else pushField(element, label, control, context);
  return true;
};

const push = (context: Context, passage: Omit<DraftPassage, 'type' | 'tab'>): void => {
  context.part.items.push({ type: 'passage', tab: context.tab, ...passage });
};

/** Buttons of a menu lead elsewhere, but for those that keep the work on the page. */
const buttonRole = ({ looks }: Walk, element: Element, text: string, { role }: Context): PassageRole => {
  if (looks.of(element).link) return 'menu';
  return role === 'menu' && !keepsWork.test(text) ? 'menu' : 'button';
};

const visitEditor = (walk: Walk, element: Element, label: string, editable: boolean, context: Context): void => {
  const part = draftPart('group', label);
  context.part.items.push(part);
  const body: Context = { part, role: 'editor', label, tab: context.tab, fieldsOnly: false };
  walk.visitOwn(element, body, undefined, () => {
    if (part.items.length === 0) push(body, { role: 'editor', text: '', label, node: element, control: 'editor', editable });
  });
};

/** A box or radio button speaks by its own words: its label, or else those beside it. */
const visitBox = (walk: Walk, element: Element, label: string, { kind, editable }: Control, context: Context): void => {
  const named = label !== '' && label !== context.label;
  // A box by its role alone holds its words; a native one has them beside it.
  const own = oneLine(textOf(element));
  const beside = named || own ? null : wordsAfter(element);
  for (const node of beside?.nodes ?? []) walk.consumed.add(node);
  push(context, {
    role: isTicked(element) ? 'choice' : 'option',
    text: named ? label : own || beside?.text || attribute(element, 'value'),
    label: groupName(element),
    node: element,
    control: kind === 'radio' ? 'radio' : 'box',
    editable,
    group: kind === 'radio' ? attribute(element, 'name') : '',
  });
};

const pushField = (element: Element, label: string, { kind, editable, chip = false }: Control, context: Context): void => {
  if (kind === 'password') {
    push(context, { role: 'value', text: '', label: label || 'password', node: element, control: 'line', editable });
  } else if (kind === 'list') {
    const { chosen, options } = listChoice(element);
    push(context, { role: 'choice', text: chosen, label, node: element, control: kind, editable, chip });
    if (options.length > 0)
      push(context, { role: 'option', text: options.join(' | '), label, node: element, control: kind, editable });
  } else if (kind !== 'button') {
    const named = label || controlHint(element);
    push(context, { role: 'value', text: fieldValue(element), label: named, node: element, control: kind, editable });
  }
};
