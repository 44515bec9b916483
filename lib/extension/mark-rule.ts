/** The highlight's name, registered in the page by the reader and coloured by {@link markRule}. */
export const markName = 'baton';

/** NHS yellow with its own text colour and a line, so that it does not rest on colour alone. Comes by `scripting.insertCSS`. */
export const markRule = onScreen(
  `::highlight(${markName}) { background-color: #ffeb3b; color: #212b32; text-decoration: underline 2px #212b32; }`,
);

/** The name of what needs attention, marked while the checklist is open. */
export const foundName = 'baton-found';

/** A line under the words and nothing else: they are being written, and the page's own colours are the clinician's. */
export const foundRule = onScreen(`::highlight(${foundName}) { text-decoration: underline 3px #ed8b00; }`);

/** A print shows no trace of it. */
function onScreen(rule: string): string {
  return `@media screen { ${rule} }`;
}
