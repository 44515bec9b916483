/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is in the panel's way, the weightiest first. */
export interface Obstacles {
  /** Buttons that commit the screen: never covered. */
  readonly buttons: readonly Box[];
  /** Fields and editors of the screen: covered only when the clinician asks for it. */
  readonly fields: readonly Box[];
  /** Words that say who the patient is. Covered only when asked for, too: the wrong patient is the worst mistake. */
  readonly banner: readonly Box[];
  /** Menus, labels, other buttons and fields: left free where there is a choice. */
  readonly others: readonly Box[];
}
