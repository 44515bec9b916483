/** Notices that nobody was there for long: a tab hidden, or a machine asleep. By clocks alone, which ask for no permission. */

/** After this long it may be somebody else who sits down, or the same person with another patient in mind. */
const long = 30 * 60_000;

/** How often the clock is read. Timers stop while a machine sleeps, and its clock has jumped when they go on. */
const beat = 10_000;

/** What to do about it. */
export interface Absence {
  /** It has been long: what is held goes now, though nobody may be back yet. */
  onLong(): void;
  /** After that, somebody sees the tab again. */
  onBack(): void;
}

/** Watches until the signal aborts. */
export function watchAbsence(signal: AbortSignal, { onLong, onBack }: Absence): void {
  let present = Date.now();
  let absent = false;
  const look = () => {
    const now = Date.now();
    if (now - present >= long && !absent) {
      absent = true;
      onLong();
    }
    if (document.hidden) return;
    present = now;
    if (absent) onBack();
    absent = false;
  };
  const timer = setInterval(look, beat);
  signal.addEventListener('abort', () => clearInterval(timer));
  document.addEventListener('visibilitychange', look, { signal });
  // After a sleep these come before the next beat: nobody is to act on what is stale.
  for (const type of ['focus', 'pointerdown', 'keydown'])
    window.addEventListener(type, look, { signal, capture: true, passive: true });
}
