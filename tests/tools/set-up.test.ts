import { describe, expect, it } from 'vitest';
import { isInstalled } from './set-up.mjs';

describe('dependencies are installed again only where they differ from the lockfile', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  };
  const installed = (packages: Record<string, { version: string }>) => isInstalled(wanted, { packages });

  it('not where all are there', () => {
    expect(installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } })).toBe(true);
  });

  it('not for what is meant for another platform', () =>
    expect(installed({ 'node_modules/a': { version: '1.0.0' } })).toBe(true));
  it('for a missing one', () => expect(installed({ 'node_modules/b': { version: '2.0.0' } })).toBe(false));
  it('for another version', () => expect(installed({ 'node_modules/a': { version: '1.0.1' } })).toBe(false));
  it('for another version of an optional one', () => {
    expect(installed({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } })).toBe(false);
  });
});
