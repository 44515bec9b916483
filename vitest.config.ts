import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Tests of code that needs a document, or the extension's own API in its place. */
const inPage = [
  'tests/components/**/*.test.{ts,tsx}',
  'tests/entrypoints/**/*.test.{ts,tsx}',
  'tests/lib/{page,extension,policy,checklist}/**/*.test.{ts,tsx}',
];

export default defineConfig({
  resolve: { alias: { '@': root } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{lib,tools,bench,sentences,cases,epr}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...inPage],
        },
      },
      {
        extends: true,
        plugins: [WxtVitest()],
        test: { name: 'page', environment: 'jsdom', include: inPage },
      },
      { extends: true, test: { name: 'meta', include: ['tests/meta/*.test.ts'] } },
      { extends: true, test: { name: 'built', include: ['tests/meta/built/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // One browser at a time: two cores carry no more without upsetting what is timed.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
