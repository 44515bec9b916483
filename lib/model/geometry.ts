/** A rectangle in CSS pixels of the window. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What is in the panel's way. */
export interface Obstacles {
  /** Buttons that commit the screen: never covered. */
  readonly buttons: readonly Box[];
  /** Fields to fill in: left free where there is a choice. */
  readonly fields: readonly Box[];
}
