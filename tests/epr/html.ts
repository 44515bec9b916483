/** Markup of the practice EPR: whatever is put into a template is escaped, unless it is markup itself. */
export interface Markup {
  readonly markup: string;
}

type Piece = Markup | string | number | null | undefined | readonly Piece[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const textOf = (piece: Piece): string => {
  if (piece === null || piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number')
    return String(piece).replace(/[&<>"']/g, (char) => entities[char] ?? char);
  return 'markup' in piece ? piece.markup : piece.map(textOf).join('');
};

/** A template of markup: html`<p>${words}</p>`. Nothing is put in for null and undefined, lists are joined. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: strings.map((string, index) => string + textOf(pieces[index])).join('') };
}

/** Words with their line breaks as `<br>`. */
export function lines(words: string): Markup {
  return { markup: words.split('\n').map(textOf).join('<br>') };
}

/** Words as paragraphs, parted by empty lines. */
export function paragraphs(words: string): Markup {
  return html`${words
    .split(/\n\n+/)
    .filter((words) => words !== '')
    .map((words) => html`<p>${lines(words)}</p>`)}`;
}

/** The options of a list, one of them chosen. */
export function options(names: readonly string[], chosen = ''): Markup {
  return html`${names.map((name) => (name === chosen ? html`<option selected>${name}</option>` : html`<option>${name}</option>`))}`;
}
