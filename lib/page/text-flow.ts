import type { PassageRole } from '@/lib/model/page';
import { parentNode, squeeze } from './dom';
import type { DraftPassage } from './draft';
import type { Context } from './walk-context';

/** Longer words in bold are an emphasis, not a heading. */
const longestHeading = 90;

const endsLine = (text: string): boolean => {
  const words = text.trimEnd();
  return words.endsWith(':') || text.includes('\n', words.length);
};

/** Gathers the text nodes of one block, across inline elements, into one passage. */
export class TextFlow {
  #text = '';
  /** The element around the first words, null where nothing is gathered. */
  #node: Node | null = null;
  #bold = false;
  #titled = false;

  /**
   * @param bold the words are in bold
   * @param titled they stand in an element whose class calls it a title
   * @param editing they stand in an editor
   */
  add(node: Node, bold: boolean, titled: boolean, editing: boolean): void {
    const text = node.nodeValue ?? '';
    const hasWords = /\S/.test(text);
    if (this.#node === null) {
      if (!hasWords) return;
      this.#text = text;
      this.#node = parentNode(node) ?? node;
      this.#bold = bold;
      this.#titled = titled;
      return;
    }
    // A bold run at the head of an editor's block is a heading of its own: "**Plan** clinic in six weeks".
    if (editing && this.#bold && !bold && /^\s*[^\s:]/.test(text) && !endsLine(this.#text)) this.#text += '\n';
    this.#text += text;
    if (hasWords && !bold) this.#bold = false;
  }

  /** Nothing is gathered. */
  get idle(): boolean {
    return this.#node === null;
  }

  /** Keeps words apart that stand in elements of their own. */
  space(): void {
    if (this.#node !== null) this.#text += ' ';
  }

  lineBreak(): void {
    if (this.#node !== null) this.#text += '\n';
  }

  /** Ends the block: what was gathered becomes a passage of the part that is being read. */
  flush(context: Context): void {
    const node = this.#node;
    if (node === null) return;
    this.#node = null;
    const text = squeeze(this.#text);
    if (!text) return;
    // A hidden tab's own words only name its fields.
    const role: PassageRole = context.fieldsOnly && context.role !== 'editor' ? 'label' : context.role;
    const passage: DraftPassage = { type: 'passage', role, text, label: context.label, tab: context.tab, node };
    if (role === 'text' && (this.#bold || this.#titled) && text.length <= longestHeading) passage.headingLike = true;
    if (role === 'editor') {
      passage.control = 'editor';
      passage.editable = true;
    }
    context.part.items.push(passage);
  }
}
