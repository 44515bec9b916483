import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listTargets } from './targets.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text = ''): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const pagesOf = (word: string) => listTargets(word).map((entry) => ('target' in entry ? entry.target.page : entry.fault));

describe('what inspect opens', () => {
  it('is an address as it stands, with the machine’s clock', () => {
    const url = 'http://127.0.0.1:8080/a?b=c';
    expect(listTargets(url)).toEqual([{ target: { page: url, at: { url }, now: null } }]);
  });

  it('is a file in its own folder', () => {
    const path = put('a.html');
    expect(listTargets(path)).toEqual([{ target: { page: 'a.html', at: { folder, file: 'a.html' }, now: null } }]);
  });

  it('is each page of a folder by name, without the parts of pages and without what is no page', () => {
    for (const name of ['b.html', 'a.html', 'b-nav.part.html', 'a.json', 'a.css']) put(name, '{}');
    expect(pagesOf(folder)).toEqual(['a.html', 'b.html']);
  });

  it('has the clock that stands beside the page', () => {
    put('a.html');
    put('a.json', '{ "now": "2026-11-20T10:00:00Z", "screen": "none" }');
    expect(listTargets(folder)).toMatchObject([{ target: { now: '2026-11-20T10:00:00.000Z' } }]);
  });
});

describe('what cannot be opened is named, and why', () => {
  it('a file that is not there', () =>
    expect(pagesOf(join(folder, 'x.html'))).toEqual([expect.stringContaining('x.html: there is no')]));
  it('a folder without a page', () => expect(pagesOf(folder)).toEqual([`${folder}: the folder holds no HTML file`]));
  it('a file that is no page', () => expect(pagesOf(put('a.txt'))).toEqual([expect.stringContaining('is no HTML file')]));
  it('an address that is none', () => expect(pagesOf('http://:x')).toEqual(['http://:x: is no address']));

  it('a folder named like a page is a folder', () => {
    mkdirSync(join(folder, 'sub.html'));
    expect(pagesOf(join(folder, 'sub.html'))).toEqual([expect.stringContaining('holds no HTML file')]);
  });

  it.each(['{', '{ "now": "noon" }', 'null'])(
    'a clock that cannot be read (%s), and the page is answered all the same',
    (json) => {
      put('a.html');
      put('a.json', json);
      expect(pagesOf(folder)).toEqual([expect.stringContaining('a.json: '), 'a.html']);
    },
  );
});
