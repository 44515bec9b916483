import type { ControlKind, PartKind, PassageRole } from '@/lib/model/page';

/** A stretch of words as the walk finds it, before it has its number, label and section. */
export interface DraftPassage {
  readonly type: 'passage';
  role: PassageRole;
  text: string;
  label: string;
  tab: string;
  readonly node: Node;
  control?: ControlKind;
  editable?: boolean;
  /** Names the group of radio buttons that it is one of. */
  group?: string;
  /** It is one of several things chosen in one field. */
  chip?: boolean;
  /** It looks like a heading, by class name or by being bold, without being one by its tag. */
  headingLike?: boolean;
  /** The heading that it stands under, once sections are told. */
  section?: string;
  /** Its place in reading order, once the page is numbered. */
  id?: number;
}

/** A part of the page as the walk finds it. */
export interface DraftPart {
  readonly type: 'part';
  readonly kind: PartKind;
  readonly name: string;
  readonly items: DraftItem[];
  /** For a table: its header and rows, each cell a part among the items' own. */
  grid?: { readonly title: string; readonly header: readonly DraftPart[]; readonly rows: readonly (readonly DraftPart[])[] };
  /** Its place among the parts, once the page is numbered. */
  id?: number;
}

export type DraftItem = DraftPassage | DraftPart;

export const draftPart = (kind: PartKind, name = ''): DraftPart => ({ type: 'part', kind, name, items: [] });
