import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Served, serveFolder } from './serve-folder.ts';

const outer = mkdtempSync(join(tmpdir(), 'inspect-'));
const folder = join(outer, 'pages');
let served: Served;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(outer, 'secret.html'), 'secret');
  writeFileSync(join(folder, 'a b#1.html'), '<p>Grüße');
  served = await serveFolder(folder);
});
afterAll(() => {
  served.close();
  rmSync(outer, { recursive: true });
});

describe('a folder on loopback', () => {
  it('has its files, whatever they are called, as UTF-8', async () => {
    const response = await fetch(served.urlOf('a b#1.html'));
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>Grüße');
  });

  it.each(['missing.html', '../secret.html', '..%2Fsecret.html', '%E0%A4%A'])('has nothing else: %s', async (path) => {
    expect((await fetch(new URL(path, served.urlOf('')))).status).toBe(404);
  });
});
