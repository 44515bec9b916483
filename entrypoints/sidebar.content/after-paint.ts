/** A tab that is not in front paints nothing, and never calls an animation frame. */
const longest = 250;

/** Runs a task once what was just rendered has been painted, or after a quarter of a second. */
export function afterPaint(task: () => void): void {
  let ran = false;
  const once = () => {
    if (!ran) task();
    ran = true;
  };
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, longest);
}
