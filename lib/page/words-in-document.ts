/**
 * Finds words in the text under a node.
 *
 * Space is left out of the comparison: the reader's text has a line break where the page has two blocks and no space at all,
 * and one space where the page has ten.
 *
 * @returns The range from the first to the last letter of the words, or null where they are not there (any more).
 */
export function wordsInDocument(node: Node, words: string): Range | null {
  const document = node.ownerDocument as Document;
  const sought = words.replace(/\s+/g, '');
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: { readonly text: Text; readonly from: number }[] = [];
  let all = '';
  for (let text = node.nodeType === Node.TEXT_NODE ? node : walker.nextNode(); text; text = walker.nextNode()) {
    pieces.push({ text: text as Text, from: all.length });
    all += (text as Text).data.replace(/\s+/g, '');
  }
  const start = sought === '' ? -1 : all.indexOf(sought);
  if (start < 0) return null;
  const range = document.createRange();
  const [first, firstOffset] = place(start);
  const [last, lastOffset] = place(start + sought.length - 1);
  range.setStart(first, firstOffset);
  range.setEnd(last, lastOffset + 1);
  return range;

  /** The text node and the offset in it of the letter at this index of the text without space. */
  function place(index: number): [Text, number] {
    const piece = pieces.findLast(({ from }) => from <= index) as (typeof pieces)[number];
    let left = index - piece.from;
    const { data } = piece.text;
    let offset = 0;
    for (; offset < data.length; offset++) if (/\S/.test(data.charAt(offset)) && left-- === 0) break;
    return [piece.text, offset];
  }
}
