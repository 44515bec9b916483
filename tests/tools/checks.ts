import type { Step } from './steps.ts';

/** What needs neither a build nor a browser: the quick loop while working. */
export const quickChecks: readonly Step[] = [
  { heading: 'Format and lint', run: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'] },
  { heading: 'Types', run: ['node_modules/typescript/bin/tsc'] },
  { heading: 'Unit tests', tests: ['unit', 'page'] },
  { heading: 'Layout, imports, sources and words', tests: ['meta'] },
];

/** All checks, in the order in which CI runs them. */
export const allChecks: readonly Step[] = [
  ...quickChecks,
  { heading: 'Build for Chrome, Edge and Firefox', run: ['tests/tools/build.ts'] },
  { heading: 'Manifests and bundles as built', tests: ['built'] },
  { heading: 'The built extension in browsers', tests: ['e2e'] },
  { heading: 'Accuracy on the labelled pages', run: ['tests/tools/accuracy.ts', '--some'] },
];
