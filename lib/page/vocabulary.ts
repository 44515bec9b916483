import type { PartKind, PassageRole } from '@/lib/model/page';

/** What tags, ARIA roles and makers' class names say of an element. Data and plain look-ups; nothing here touches a document. */
const tags = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Tags without words for a reader, or whose words something else reads. */
export const skippedTags = tags(
  'script style noscript template head svg canvas object datalist option optgroup math audio video',
);

export const blockTags = tags(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hr li legend caption main menu nav ol p pre section summary table tbody td tfoot th thead tr ul',
);

/** Formatting that may stand within a word. All other inline elements are words of their own. */
export const formattingTags = tags('b strong i em u font mark small sub sup a big tt code abbr ins wbr');

/** Tags that are a control by themselves. */
export const controlTags = tags('input select textarea button');

const partByTag: ReadonlyMap<string, PartKind> = new Map([
  ['nav', 'navigation'],
  ['header', 'banner'],
  ['footer', 'footer'],
  ['aside', 'aside'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['section', 'section'],
  ['article', 'section'],
  ['main', 'section'],
  ['fieldset', 'section'],
  ['ul', 'list'],
  ['ol', 'list'],
]);

const partByRole: ReadonlyMap<string, PartKind> = new Map([
  ['navigation', 'navigation'],
  ['tablist', 'navigation'],
  ['tree', 'navigation'],
  ['banner', 'banner'],
  ['contentinfo', 'footer'],
  ['complementary', 'aside'],
  ['form', 'form'],
  ['dialog', 'dialog'],
  ['alertdialog', 'dialog'],
  ['tabpanel', 'tab'],
  ['region', 'section'],
  ['main', 'section'],
  ['list', 'list'],
]);

/** Roles of things that lead elsewhere. */
export const linkRoles = tags('link menuitem tab treeitem option');

/** Roles of help texts. */
export const hintRoles = tags('tooltip note alert');

/** Names that makers give to help texts, in any style of writing: `form-hint`, `MuiFormHelperText`, `help-block`. */
export const hintClass = /(?:^|[-_\s])(?:hint|help|helper|guidance|tooltip|example)|HelperText|FieldHint|HelpText/;

/** A name of help texts beside a field's label, and of what things are like elsewhere. */
export const descriptionClass = /(?:^|[-_\s])description(?:$|[-_\s])|Description(?:$|[-_\s])/;

/** Likewise to titles of panels. */
export const titleClass =
  /(?:^|[-_\s])(?:title|heading|caption|legend)(?:$|[-_\s])|(?:Title|Heading|Header)(?:$|[-_\s])|(?:header|head)(?:-(?:text|title))?(?:$|\s)|[a-z]Header\b|_title_/;

/** Likewise to dialogs that carry no role. */
export const dialogClass = /(?:^|[-_\s])(?:modal|dialog|drawer|offcanvas|popup)(?:$|[-_\s])/i;

/** Likewise to what was chosen in a list of several, shown one by one: `Pill-root`, `MuiChip-root`, `p-chip`. */
export const chipClass =
  /(?:^|[-_\s])(?:pill|chip|token|multi-?value)(?:$|[-_\s])|(?:Pill|Chip|Token|[-_]multiValue)(?:$|[-_\s])/;

/** Likewise to links that act as buttons. */
export const buttonClass = /btn|button/i;

/** A sign in place of a word: "+", "✎", "×", a letter of an icon font. */
export const isSign = (text: string): boolean => !/[\p{L}\p{N}]{2}/u.test(text);

/** The kind of part that a tag or role makes; undefined where neither says so. */
export const partKind = (tag: string, role: string): PartKind | undefined => partByRole.get(role) ?? partByTag.get(tag);

/** The role of passages that a tag or ARIA role gives by itself. */
export const passageRole = (tag: string, role: string): PassageRole | undefined =>
  /^h[1-6]$/.test(tag) || tag === 'legend' || tag === 'caption' || role === 'heading'
    ? 'heading'
    : tag === 'dt'
      ? 'label'
      : undefined;

/**
 * Actions that keep a piece of work, by their first word. A bar of actions is often marked up as navigation; these are told from
 * the places that a menu leads to.
 */
export const keepsWork =
  /^(?:save|submit|confirm|cancel|finali[sz]e)\b|^(?:sign|complete|verify|authori[sz]e|send|print|close)(?:(?: and | ?& ?)[a-z]+)*$/i;
