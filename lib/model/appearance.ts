/** How the checklist may look, and where it is shown. Nothing of a patient: this alone is kept on disk. */
export const appearanceChoices = {
  /** Beside the screen on its page, or in the browser's own side panel alone. */
  surface: ['page', 'side-panel'],
  side: ['automatic', 'right', 'left'],
  size: ['standard', 'large', 'largest'],
  density: ['comfortable', 'compact'],
} as const;

export type Appearance = { readonly [Key in keyof typeof appearanceChoices]: (typeof appearanceChoices)[Key][number] };

export const defaultAppearance: Appearance = {
  surface: 'page',
  side: 'automatic',
  size: 'standard',
  density: 'comfortable',
};
