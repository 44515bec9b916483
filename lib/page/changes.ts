import { controlValues } from './control-values';
import type { Root } from './roots';

/** Tells whether a page changed since it began to watch. */
export interface Changes {
  /** Once it says so, it goes on to say so. */
  readonly changed: () => boolean;
  readonly stop: () => void;
}

/** Notes whether anything in these trees changes: what stands in them, how it is shown, what fields hold. */
export const watchChanges = (roots: readonly Root[]): Changes => {
  let noted = false;
  const observer = new MutationObserver(() => {
    noted = true;
  });
  for (const root of roots) observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  const values = controlValues(roots);
  return {
    changed: () => {
      noted ||= observer.takeRecords().length > 0 || controlValues(roots) !== values;
      return noted;
    },
    stop: () => observer.disconnect(),
  };
};
