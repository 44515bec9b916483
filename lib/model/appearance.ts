/** How the checklist may look, and where it is shown. Nothing of a patient: this alone is kept on disk. */
export const appearanceChoices = {
  /** Beside the screen on its page, or in the browser's own side panel alone. */
  surface: ['page', 'side-panel'],
  side: ['automatic', 'right', 'left'],
  size: ['standard', 'large', 'largest'],
  density: ['comfortable', 'compact'],
} as const;

/** Wide enough for two columns of medicines, and the narrowest page that WCAG 1.4.10 asks for still holds it. */
export const standardWidth = 320;
/** The bounds of a width that is chosen. */
export const narrowest = 240;
export const widest = 520;

type Choices = { readonly [Key in keyof typeof appearanceChoices]: (typeof appearanceChoices)[Key][number] };

export interface Appearance extends Choices {
  /** Of the panel on the page, in CSS pixels; null: as it fits, up to {@link standardWidth}. */
  readonly width: number | null;
}

export const defaultAppearance: Appearance = {
  surface: 'page',
  side: 'automatic',
  width: null,
  size: 'standard',
  density: 'comfortable',
};
