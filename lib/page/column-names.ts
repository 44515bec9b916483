import { find, oneLine, textOf } from './dom';

export const controls = 'input:not([type="hidden"]), select, textarea, [contenteditable], [role="textbox"], [role="combobox"]';

/** Column names of medicine lists and of the other lists that record systems show: enough to know a header by. */
export const columnName =
  /^(?:how (?:to take|taken)|(?:given )?to take home|drug|medicines?|medications?|item|product|preparation|dose|dosage|strength|form|route|freq(?:uency)?|directions?|regimen|instructions?|qty|quantity|suppl(?:y|ied)|days?|duration|course|indication|status|comments?|notes?|start(?:ed)?|stop|date|time|patient|name|ward|bed|clinic|outcome|result|test)\b/i;

/** The words of a cell. */
export const words = (element: Element): string => oneLine(textOf(element));

/** Short words and no control: what a header cell looks like. */
export const isNameLike = (cell: Element): boolean => {
  const text = words(cell);
  return text.length <= 40 && !/\d{2}/.test(text) && !find(cell, controls);
};
