import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readArguments, timeOf } from './arguments.ts';

const folder = mkdtempSync(join(tmpdir(), 'inspect-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const path = join(folder, 'policy.json');
  writeFileSync(path, text);
  return path;
}

describe('the command line of inspect', () => {
  it('is targets, and no more is needed', () => {
    expect(readArguments(['a.html', 'b'])).toEqual({ targets: ['a.html', 'b'], now: null, managed: undefined });
  });

  it('may set the clock and the policy', () => {
    const path = fileOf('{ "minimumSupplyDays": 14 }');
    expect(readArguments(['--now', '2026-11-21T10:00:00Z', 'a.html', '--policy', path])).toEqual({
      targets: ['a.html'],
      now: '2026-11-21T10:00:00.000Z',
      managed: { minimumSupplyDays: 14 },
    });
  });

  it.each([
    ['no target', [], /^No target to inspect: npm run/],
    ['a clock that is none', ['a.html', '--now', 'noon'], /^--now: "noon" is no ISO time/],
    [
      'a policy that is not there',
      ['a.html', '--policy', '/nowhere/policy.json'],
      /^--policy: \/nowhere\/policy.json cannot be read/,
    ],
    ['an option that does not exist', ['a.html', '--clock', 'noon'], /--clock/],
  ])('with %s is refused in one line that names it', (_, args, why) => {
    expect(() => readArguments(args)).toThrow(why);
    expect(() => readArguments(args)).toThrow(/^[^\n]*$/);
  });

  it('with a policy that is no JSON is refused, and the file named', () => {
    const path = fileOf('{');
    expect(() => readArguments(['a.html', '--policy', path])).toThrow(`--policy: ${path} cannot be read`);
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00.000Z'],
    ['2026-06-21T10:00:00+01:00', '2026-06-21T09:00:00.000Z'],
    ['2026-11-21', '2026-11-21T00:00:00.000Z'],
  ])('%s is %s', (text, iso) => expect(timeOf(text, 'here')).toBe(iso));

  it.each(['21/11/2026', 'tomorrow', '2026-13-01', '', 5, null])('%j is none', (text) => {
    expect(() => timeOf(text, '"now" in a.json')).toThrow('"now" in a.json: ');
  });
});
