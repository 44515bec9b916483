/** As many letters as four or five lines of the panel hold; the page itself shows the rest. */
const longest = 160;

/** What most duties turn on: where these words stand, the ask is. */
const addressee = /\b(?:GPs?|surgery|general practi\w+|practice|primary care)\b/i;

/** A long quotation cut at words around what it says of the GP, or to its beginning; "…" stands for what is left out. */
export function excerpt(quote: string): string {
  if (quote.length <= longest) return quote;
  const middle = addressee.exec(quote)?.index ?? 0;
  const from = Math.max(0, Math.min(middle - longest / 2, quote.length - longest));
  const start = from === 0 ? 0 : wordAfter(quote, from);
  const end = from + longest >= quote.length ? quote.length : wordBefore(quote, from + longest);
  return `${start === 0 ? '' : '…'}${quote.slice(start, end).trim()}${end === quote.length ? '' : '…'}`;
}

/** Where the first word after a place begins; the place itself where there is no space in sight. */
function wordAfter(text: string, place: number): number {
  const space = text.slice(place).search(/\s/);
  return space < 0 || space > longest / 4 ? place : place + space + 1;
}

/** Where the last whole word before a place ends. */
function wordBefore(text: string, place: number): number {
  const cut = text.slice(0, place).replace(/\s+\S*$/, '');
  return cut.length > place - longest / 4 ? cut.length : place;
}
