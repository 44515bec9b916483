/** What a trust may set. Units are in the names. */
export interface Policy {
  /** Least days of medicines at discharge; the contract's floor is 7. */
  readonly minimumSupplyDays: number;
  readonly dischargeSummaryHours: number;
  /** Days for the clinic letter where the site is stricter than the contract; null: the contract's own, by date. */
  readonly clinicLetterDays: number | null;
  /** Youngest and oldest age, in whole years, at which a fit note is brought up without a word of work on the page. */
  readonly fitNoteAges: { readonly from: number; readonly to: number };
  /** Whether a page says what Baton is, once, where somebody installs it by hand. */
  readonly welcomePage: boolean;
}
