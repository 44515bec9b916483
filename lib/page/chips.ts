import { attribute, find, findAll, oneLine, textOf } from './dom';
import { chipClass, isSign } from './vocabulary';

const button = 'button, [role="button"]';

/** Whether an element is one of the things chosen in a list of several: named as one, with a button to take it out again. */
export const isChip = (element: Element): boolean => {
  if (!chipClass.test(attribute(element, 'class')) || find(element, 'input, select, textarea')) return false;
  const [remove, another] = findAll(element, button);
  return remove !== undefined && another === undefined && isSign(textOf(remove)) && chipWords(element) !== '';
};

/** What a chip says, without its button. */
export const chipWords = (element: Element): string => {
  const remove = find(element, button);
  const text = textOf(element);
  return oneLine(remove ? text.replace(textOf(remove), '') : text);
};
