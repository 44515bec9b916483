import { describe, expect, it } from 'vitest';
import { budgetProblems, inspectorProblems } from './built/bundles.ts';

const detector = 'content-scripts/detector.js';
const sidebar = 'content-scripts/sidebar.js';

describe('a bundle out of bounds is noticed', () => {
  it('by a byte too many', () => {
    expect(
      budgetProblems([
        { path: detector, text: 'x'.repeat(6_145) },
        { path: sidebar, text: 'x'.repeat(300_000) },
      ]),
    ).toEqual([`${detector}: 6145 bytes, 6144 allowed`]);
  });

  it('by its bytes, not its letters', () => {
    expect(budgetProblems([{ path: detector, text: '–'.repeat(3_000) }])).toContain(`${detector}: 9000 bytes, 6144 allowed`);
  });

  it('when it was not built', () => {
    expect(budgetProblems([{ path: detector, text: '' }])).toEqual([`${sidebar}: was not built`]);
  });

  it('when it holds the inspector', () => {
    expect(inspectorProblems([{ path: sidebar, text: 'startInspector()' }])).toEqual([`${sidebar}: holds the inspector`]);
  });
});
