import { describe, expect, it } from 'vitest';
import { findBrowser, findFirefox } from './find-browser.mjs';

/** A machine with these files and this environment. */
const machine = (platform: string, files: string[], env: Record<string, string> = {}) => ({
  platform,
  env,
  isFile: (path: string) => files.includes(path),
});

describe('a browser is found where it usually stands', () => {
  it('on Linux, by the names on PATH', () => {
    const path = { PATH: '/usr/local/bin:/usr/bin' };
    expect(findBrowser(machine('linux', ['/usr/bin/chromium'], path))).toEqual({ path: '/usr/bin/chromium', kind: 'chromium' });
    expect(findBrowser(machine('linux', ['/usr/local/bin/google-chrome'], path))).toEqual({
      path: '/usr/local/bin/google-chrome',
      kind: 'chrome',
    });
    expect(findFirefox(machine('linux', ['/usr/bin/firefox'], path))).toBe('/usr/bin/firefox');
  });

  it('on macOS, among the applications', () => {
    const chrome = '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', [chrome], { HOME: '/Users/a' }))).toEqual({ path: chrome, kind: 'chrome' });
  });

  it('on Windows, among the programs', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(findBrowser(machine('win32', [edge], { 'ProgramFiles(x86)': 'C:\\Program Files (x86)' }))).toEqual({
      path: edge,
      kind: 'edge',
    });
  });

  it('Edge first, then Chrome, then Chromium', () => {
    const path = { PATH: '/usr/bin' };
    const all = ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/microsoft-edge'];
    expect(findBrowser(machine('linux', all, path))?.kind).toBe('edge');
    expect(findBrowser(machine('linux', all.slice(0, 2), path))?.kind).toBe('chrome');
  });

  it('or nowhere', () => {
    expect(findBrowser(machine('linux', [], { PATH: '/usr/bin' }))).toBeNull();
    expect(findBrowser(machine('win32', []))).toBeNull();
    expect(findFirefox(machine('linux', [], {}))).toBeNull();
  });
});

describe('BATON_BROWSER names a browser that stands elsewhere', () => {
  it('and comes before all others', () => {
    const named = { PATH: '/usr/bin', BATON_BROWSER: '/opt/chromium/chrome' };
    expect(findBrowser(machine('linux', ['/usr/bin/chromium', '/opt/chromium/chrome'], named))?.path).toBe(
      '/opt/chromium/chrome',
    );
  });

  it('and is said to be wrong where it names no file', () => {
    expect(() => findBrowser(machine('linux', [], { BATON_BROWSER: '/opt/none' }))).toThrow(
      'BATON_BROWSER names "/opt/none", and there is no such file.',
    );
  });
});
