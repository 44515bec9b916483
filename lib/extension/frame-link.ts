/**
 * What the detector and the reader of one frame share. Both run in the extension's own world of that frame, so one object
 * under a registered symbol does where a message would wake the background for every change of the page.
 */
export interface FrameLink {
  /** How long the detector's last look took, in milliseconds. */
  gateMs: number;
  /**
   * Reads the page again; set once the reader is here.
   *
   * @param suspected What the gate says now. Where it says no, there is no screen and nothing is read.
   * @returns The kind of screen that was found, or null.
   */
  read?: ((suspected: boolean) => string | null) | undefined;
}

const key = Symbol.for('baton.frame');

/** This frame's link, made by whoever asks first. */
export function frameLink(): FrameLink {
  const world = globalThis as { [key]?: FrameLink };
  world[key] ??= { gateMs: 0 };
  return world[key];
}
