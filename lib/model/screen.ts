/** The screens that Baton speaks on. */
export const screenKinds = ['discharge', 'clinic-outcome', 'prescribing'] as const;

export type ScreenKind = (typeof screenKinds)[number];

/** What was recognised, and by what. */
export interface Screen {
  readonly kind: ScreenKind;
  /** The id of the screen profile that recognised it. */
  readonly profile: string;
  /** What spoke for it, in words: "heading: Discharge summary". */
  readonly evidence: readonly string[];
  /** The part of the page that is the screen: an index into the page's parts. */
  readonly part: number;
}
