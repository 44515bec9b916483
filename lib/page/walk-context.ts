import type { PassageRole } from '@/lib/model/page';
import type { DraftPart } from './draft';
import type { LabelIndex } from './label-index';
import type { LongLists } from './long-lists';
import type { Look, Looks } from './look';
import type { Panes } from './panes';
import type { Stretches } from './stretches';
import type { TextFlow } from './text-flow';
import type { IsShown } from './visible';

/** Where a walk stands: what the words that come next are part of. */
export interface Context {
  readonly part: DraftPart;
  readonly role: PassageRole;
  /** Name of the editor or of the column of the cell that is being read. */
  readonly label: string;
  /** Name of the hidden tab that is being read, '' in view. */
  readonly tab: string;
  /** Only what fields hold counts: a hidden tab's own words do not. */
  readonly fieldsOnly: boolean;
}

/** What one walk of a page shares between its steps. */
export interface Walk {
  readonly looks: Looks;
  readonly isShown: IsShown;
  readonly flow: TextFlow;
  readonly labels: LabelIndex;
  readonly lists: LongLists;
  readonly panes: Panes;
  readonly stretches: Stretches;
  /** Nodes that were read out of turn: words of a box, rows below a header of their own. */
  readonly consumed: Set<Node>;
  /** What could not be read, named for the reader. */
  readonly unread: string[];
  /** How many elements stand around the one that is being read. */
  depth: number;
  /**
   * Reads what an element holds.
   *
   * @param look the element's, where it is known already
   */
  readonly visitChildren: (element: Element | ShadowRoot, context: Context, look?: Look) => void;
  /**
   * Reads what an element holds into a part of its own, and ends its last block. It may be put off.
   *
   * @param look the element's, where it is known already
   * @param done what to do once all is read
   */
  readonly visitOwn: (element: Element, context: Context, look?: Look, done?: () => void) => void;
  /** Reads a document within the page. */
  readonly visitDocument: (document: Document, context: Context) => void;
}

/** The place in a part of its own. */
export const inPart = (context: Context, part: DraftPart, role: PassageRole = context.role): Context => ({
  part,
  role,
  label: context.label,
  tab: context.tab,
  fieldsOnly: context.fieldsOnly,
});
