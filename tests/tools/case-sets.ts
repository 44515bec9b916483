/** Labelled pages that are scored together, by their names without an ending. */
export interface CaseSet {
  readonly name: 'open' | 'own' | 'held back';
  readonly pages: readonly string[];
}

/**
 * Sorts the labelled pages into sets: those that came with the project, its own, and its own that are held back. Sets without
 * a page are left out.
 *
 * @param files names of the files in the folder; a page counts where it has its answers beside it.
 */
export function setsOf(files: readonly string[], heldBack: readonly string[]): CaseSet[] {
  const all = new Set(files);
  const pages = files
    .filter((file) => file.endsWith('.html') && all.has(file.replace(/html$/, 'json')))
    .map((file) => file.replace(/\.html$/, ''))
    .sort();
  const held = new Set(heldBack);
  const isOpen = (page: string) => page.startsWith('open-');
  const sets: CaseSet[] = [
    { name: 'open', pages: pages.filter(isOpen) },
    { name: 'own', pages: pages.filter((page) => !isOpen(page) && !held.has(page)) },
    { name: 'held back', pages: pages.filter((page) => held.has(page)) },
  ];
  return sets.filter((set) => set.pages.length > 0);
}

/** Of the project's own pages every fifth, in the order of their names: enough to see that nothing broke. The other sets are whole. */
export const someOf = (set: CaseSet): CaseSet =>
  set.name === 'own' ? { ...set, pages: set.pages.filter((_, i) => i % 5 === 0) } : set;
