import type { Cell, ControlKind, Page, Part, PartKind, Passage, PassageRole, Table } from '../../../lib/model/page';

/** Every role that a passage may have. */
export const roles = [
  'heading',
  'label',
  'text',
  'cell',
  'value',
  'editor',
  'choice',
  'option',
  'hint',
  'button',
  'menu',
] as const satisfies PassageRole[];

/** What a passage of a test page may have beside its words. */
export interface Around {
  readonly label?: string;
  readonly section?: string;
  readonly control?: ControlKind;
  readonly tab?: string;
}

/** Builds plain pages for tests of what is read from them, in reading order. */
export class PageBuilder {
  private readonly passages: Passage[] = [];
  private readonly parts: Part[] = [{ id: 0, parent: -1, kind: 'page', name: '', first: 0, end: 0 }];
  private readonly tables: Table[] = [];
  private part = 0;

  /** Any passage. */
  add(role: PassageRole, text: string, around: Around = {}): this {
    this.passages.push({
      id: this.passages.length,
      role,
      text,
      label: around.label ?? '',
      section: around.section ?? '',
      part: this.part,
      tab: around.tab ?? '',
      ...(around.control && { control: around.control, editable: true }),
    });
    return this;
  }

  /** A text area with its current words. */
  field(label: string, text: string, section = ''): this {
    return this.add('label', label, { section }).add('value', text, { label, section, control: 'text' });
  }

  /** An input of one line. */
  line(label: string, text: string, section = ''): this {
    return this.add('label', label, { section }).add('value', text, { label, section, control: 'line' });
  }

  /** Static words under a heading. */
  text(text: string, section = '', label = ''): this {
    return this.add('text', text, { section, label });
  }

  /** The blocks of an editor's body. */
  editor(label: string, blocks: readonly string[], section = ''): this {
    for (const block of blocks) this.add('editor', block, { label, section, control: 'editor' });
    return this;
  }

  /** Words in a part of their own, such as a card. */
  within(kind: PartKind, name: string, fill: (page: this) => void): this {
    const outer = this.part;
    const id = this.parts.length;
    const first = this.passages.length;
    this.parts.push({ id, parent: outer, kind, name, first, end: first });
    this.part = id;
    fill(this);
    this.parts[id] = { ...(this.parts[id] as Part), end: this.passages.length };
    this.part = outer;
    return this;
  }

  /** A data table; a cell that begins with `=` is an input with that value. */
  table(title: string, columns: readonly string[], rows: readonly (readonly string[])[], section = title): this {
    const cells = rows.map((row) =>
      row.map((text, at): Cell => {
        if (!text) return { text: '', passages: [] };
        const value = text.startsWith('=') ? text.slice(1) : null;
        if (value === null) this.add('cell', text, { section, label: columns[at] ?? '' });
        else this.add('value', value, { section, label: columns[at] ?? '', control: 'line' });
        return { text: value ?? text, passages: [this.passages.length - 1] };
      }),
    );
    this.tables.push({ part: this.part, title, columns, rows: cells, tab: '' });
    return this;
  }

  build(): Page {
    const parts = this.parts.map((it) => (it.id === 0 ? { ...it, end: this.passages.length } : it));
    return { title: '', path: '/', framed: false, passages: this.passages, parts, tables: this.tables, unread: [] };
  }
}

/** An empty page to build on. */
export const page = (): PageBuilder => new PageBuilder();

const silent = new Set<PassageRole>(['option', 'hint', 'button', 'menu']);

/** All that a clinician may have written counts. */
export const everything = (passage: Passage): boolean => !silent.has(passage.role);
