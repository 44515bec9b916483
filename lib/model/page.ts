/**
 * The plain shape of a page: what a clinician sees and has written, without the DOM.
 *
 * `lib/page` makes it, `lib/screens` and `lib/reading` work from it alone, so both run and are tested in plain Node.
 */

/** What a stretch of words is on the page. */
export type PassageRole =
  /** A heading, legend, caption or panel title. */
  | 'heading'
  /** The name of a control or value beside it. */
  | 'label'
  /** Words that belong to the page itself: static values, status lines, paragraphs. */
  | 'text'
  /** A cell of a table or grid that holds no control. */
  | 'cell'
  /** What a text field holds now. */
  | 'value'
  /** One block of a rich-text editor's body. */
  | 'editor'
  /** The chosen option, the ticked box, the chosen radio button: what it says. */
  | 'choice'
  /** An option or box that is not chosen. It says nothing, but helps to tell what the control is for. */
  | 'option'
  /** Help, hints, examples and placeholders: guidance, never a clinician's words. */
  | 'hint'
  /** A button or another thing that acts when pressed. */
  | 'button'
  /** Menus and links that lead elsewhere. */
  | 'menu';

/** What kind of control holds a passage, where one does. */
export type ControlKind = 'line' | 'text' | 'editor' | 'list' | 'box' | 'radio';

/** What another tab is called that nothing on the page names. */
export const namelessTab = 'another tab';

/** One visible stretch of words. Blocks keep their own line breaks as `\n`. */
export interface Passage {
  /** Position in reading order; the reader keeps the element under the same number. */
  readonly id: number;
  readonly role: PassageRole;
  readonly text: string;
  /** The label of the control or value, '' where there is none. */
  readonly label: string;
  /** The nearest heading above that this passage belongs to, '' where there is none. */
  readonly section: string;
  /** The part of the page that holds it: an index into {@link Page.parts}. */
  readonly part: number;
  /** The control that holds it, where one does. */
  readonly control?: ControlKind;
  /** The control takes input: neither read-only nor disabled. */
  readonly editable?: boolean;
  /** The name of the other tab or step of the same form that holds it, `namelessTab` where it has none; '' where it is in view. */
  readonly tab: string;
}

/** What a part of the page is. */
export type PartKind =
  | 'page'
  | 'frame'
  | 'dialog'
  | 'form'
  | 'navigation'
  | 'banner'
  | 'footer'
  | 'aside'
  | 'tab'
  | 'section'
  | 'table'
  | 'list'
  | 'group';

/** A part of the page. Parts form a tree; chains of boxes that hold one thing only are folded into one. */
export interface Part {
  readonly id: number;
  /** The part around it; -1 for the page. */
  readonly parent: number;
  readonly kind: PartKind;
  /** Its accessible name or title, '' where there is none. */
  readonly name: string;
  /** The passages in it, its own parts included: from `first` up to but not including `end`. */
  readonly first: number;
  readonly end: number;
}

/** One cell: the words in it, the current values of its controls included. */
export interface Cell {
  readonly text: string;
  /** The passages that make it up. */
  readonly passages: readonly number[];
}

/** A data table or grid. Layout tables are no tables here. */
export interface Table {
  readonly part: number;
  /** The caption, or else the heading above. */
  readonly title: string;
  /** Column names, '' where a column has none; empty where the table has no header row. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly tab: string;
}

/** A page, as it stands now. */
export interface Page {
  readonly title: string;
  /** Path and query of the address, never stored or sent. */
  readonly path: string;
  /** The page stands inside another site's frame, so its patient banner may be out of reach. */
  readonly framed: boolean;
  readonly passages: readonly Passage[];
  readonly parts: readonly Part[];
  readonly tables: readonly Table[];
  /** Parts that are on the page but could not be read, named for the reader: "a frame of another site". */
  readonly unread: readonly string[];
}
