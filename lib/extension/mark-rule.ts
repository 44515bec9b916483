/** The highlight's name, registered in the page by the reader and coloured by {@link markRule}. */
export const markName = 'baton';

/** NHS yellow with its own text colour and a line, so that it does not rest on colour alone. Comes by `scripting.insertCSS`. */
export const markRule = `::highlight(${markName}) { background-color: #ffeb3b; color: #212b32; text-decoration: underline 2px #212b32; }`;
