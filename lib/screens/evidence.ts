import type { Place } from './profile';

/**
 * What each piece of evidence weighs. One strong heading with one strong label, or a strong button with two labels, makes a
 * screen; menus and a page's address never do. The figures are hand-set on the practice record system's pages, screens against
 * look-alikes, and only their order of size matters.
 */
export const weights = {
  /** A main heading that names the screen, against one that only touches on it. */
  heading: { strong: 4, weak: 2 },
  /** A field's own name. */
  label: { strong: 2, weak: 0.75 },
  /** An action's words. */
  button: { strong: 3, weak: 1 },
  /** What a list or row of buttons offers. */
  option: { strong: 1.5, weak: 0.5 },
} as const satisfies Record<Place, { readonly strong: number; readonly weak: number }>;

/** However many labels or options a form has, they count up to this much: a long form is no surer than a short one. */
export const ceilings = { heading: 7, label: 7, button: 4, option: 3 } as const satisfies Record<Place, number>;

/** A page's title says what the system is as often as what the screen is. */
export const titleShare = 0.35;

/** Headings below the first two name sections, which other screens have as well. */
export const subheadingShare = 0.4;

/** Short words above the first field are a title as often as not, where no mark-up says so. */
export const plainTitleShare = 0.7;

/**
 * A field of a summary or letter, such as diagnosis or plan: for a document, against a mere prescription. Together they count at
 * most so many times what the words of the kind do.
 */
export const documentField = { each: 1, atMost: 4, besideWords: 2 } as const;

/** How much a prescription's labels count on a page that has the fields of a document: a summary may hold a medicine table. */
export const besideDocument = 0.4;

/** How much the fields of another tab count: what is in view says what the screen is. A table there counts nothing. */
export const otherTabShare = 0.5;

/** A table with the columns of a medicine list. */
export const medicineTable = 3;

/** The body of a letter: a salutation in a field or editor. */
export const letterBody = 1.5;

/** What speaks against: a heading of a list, report, search or setting; an action of one. */
export const against = { mainHeading: 7, title: 2.5, button: 2.5 } as const;

/** Columns that are times of day: a record of doses given, not a prescription. */
export const roundTimes = 6;

/** What a part of a page must reach to be a screen. */
export const threshold = 4;

/** How much less a smaller part may have than the best one and still be taken as the screen. */
export const asGoodAs = 1;

/** A part with so many fields of a summary is no report or list, whatever its heading says. */
export const manyDocumentFields = 3;

/** How much of what speaks against counts beside so many. */
export const besideFields = 0.3;

/** How much the labels of another kind count under a main heading that names one kind outright: "ED discharge letter" with its time of arrival. */
export const besideNamed = 0.5;

/** How much a heading against counts below one that names the screen outright: "Discharge record", then "Nursing completion (outstanding)". */
export const belowName = 0.3;
