import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families } from './families.ts';
import { pages } from './pages.ts';
import { type PracticeEpr, startEpr } from './server.ts';

describe('the practice EPR', () => {
  let epr: PracticeEpr;
  const get = async (path: string) => {
    const answer = await fetch(epr.url + path);
    return { status: answer.status, text: await answer.text() };
  };

  beforeAll(async () => {
    epr = await startEpr();
  });
  afterAll(() => epr.close());

  it('links every page from its front page', async () => {
    const { text } = await get('/');
    const linked = [...text.matchAll(/href="([^"]+)"/g)].map(([, path]) => path);
    expect(linked).toEqual(expect.arrayContaining(pages.map(({ path }) => path)));
  });

  it.each(pages.map(({ path }) => path))('serves %s', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it.each(families.map(({ folder }) => folder))('makes the script of %s', async (folder) => {
    const { status, text } = await get(`/${folder}/client.js`);
    expect(status).toBe(200);
    expect(text).toContain('document');
    expect(text).not.toContain('jsxDEV(');
  });

  it('gives the same page of another patient, with nothing written yet', async () => {
    const own = await get('/portal/p/f/12');
    const other = await get('/portal/p/f/12?patient=HG330561');
    expect(own.text).toContain('OKAFOR, Daniel');
    expect(other.text).toContain('SIDDIQUI, Amina');
    expect(other.text).not.toContain('first fit clinic');
  });

  it('says that it has no such page', async () => {
    expect((await get('/portal/none')).status).toBe(404);
  });

  it('names a port that is in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    await expect(startEpr({ port })).rejects.toThrow(`Port ${port} is in use`);
    other.close();
  });
});
