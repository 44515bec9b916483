/** Gathers what the labelled pages and sentences teach. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { build, runnerImport } from 'vite';
import type { InPlace } from '../../../lib/reading/second-reader/signs';
import type { HeardRule } from '../../../lib/reading/second-reader/weights';
import { setsOf } from '../case-sets.ts';
import { findBrowser } from '../find-browser.mjs';
import { inTurn } from '../inspect/in-turn.ts';
import { serveFolder } from '../inspect/serve-folder.ts';
import { labelledSentences } from '../sentences.ts';
import { type Breaks, breaksOf } from './examples.ts';
import type { linesOnPage } from './lines-on-page.ts';

const root = resolve(import.meta.dirname, '../../..');
const cases = join(root, 'tests/cases');
const alias = { '@': root };

/** A sentence and what it teaches; those of one page, or of one labelled sentence, share a source. */
export interface Lesson {
  readonly source: string;
  readonly place: InPlace;
  readonly breaks: Breaks;
}

/** A module of the reader: its imports leave out file endings, which plain Node does not resolve. */
const imported = async <T>(path: string): Promise<T> =>
  (await runnerImport<T>(join(root, path), { configFile: false, logLevel: 'error', resolve: { alias } })).module;

/** The parts of the reader that learning needs. */
export async function readerParts() {
  const [signs, places, weights] = await Promise.all([
    imported<typeof import('../../../lib/reading/second-reader/signs')>('lib/reading/second-reader/signs.ts'),
    imported<typeof import('../../../lib/reading/second-reader/places')>('lib/reading/second-reader/places.ts'),
    imported<typeof import('../../../lib/reading/second-reader/weights')>('lib/reading/second-reader/weights.ts'),
  ]);
  return { ...signs, ...places, ...weights };
}

/** Pages open at a time. */
const atOnce = 4;
/** Pages with timers may build their screen up to a second after they loaded. */
const settledMs = 1100;
const isTimed = (name: string): boolean => /setTimeout|setInterval/.test(readFileSync(join(cases, `${name}.html`), 'utf8'));

/** What the open labelled pages teach; what is held back teaches nothing. */
export async function lessonsOfPages(heardRules: readonly HeardRule[]): Promise<Lesson[]> {
  await using held = new AsyncDisposableStack();
  const script = await scriptOf(join(import.meta.dirname, 'lines-on-page.ts'));
  const served = await serveFolder(cases);
  held.defer(() => served.close());
  const found = findBrowser();
  if (found === null) throw new Error('No Edge, Chrome or Chromium found. `npm start` says what to install.');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath: found.path, args: sandbox });
  held.defer(() => browser.close());
  const context = await browser.newContext();
  const heldBack: readonly string[] = JSON.parse(readFileSync(join(cases, 'held-back.json'), 'utf8'));
  const names = setsOf(readdirSync(cases), heldBack).flatMap(({ name, pages }) => (name === 'held back' ? [] : pages));
  const read = inTurn(names, atOnce, async (name) => {
    const page = await context.newPage();
    try {
      await page.goto(served.urlOf(`${name}.html`), { waitUntil: 'load' });
      if (isTimed(name)) await page.waitForTimeout(settledMs);
      return lessonsOf(name, await linesOf(page, script), heardRules);
    } finally {
      await page.close();
    }
  });
  return (await Promise.all(read)).flat();
}

/** What the open labelled sentences and the phrase bank teach. */
export async function lessonsOfSentences(heardRules: readonly HeardRule[]): Promise<Lesson[]> {
  const { linesIn } = await imported<typeof import('../../lib/reading/one-field')>('tests/lib/reading/one-field.ts');
  const { phrases } = await imported<typeof import('../../lib/reading/phrases')>('tests/lib/reading/phrases.ts');
  const { otherWords } = await imported<typeof import('../../lib/reading/other-words')>('tests/lib/reading/other-words.ts');
  const bank = [...phrases, ...otherWords].map(({ id, text, rule, expected, ...context }) => ({
    ...{ id, text, rule, context },
    breaks: expected === 'attention',
  }));
  const sentences = labelledSentences(false).map(({ id, text, rule, context, status }) => ({
    ...{ id, text, rule, context },
    breaks: status === 'attention',
  }));
  return [...bank, ...sentences].flatMap(({ id, text, rule, context, breaks }) => {
    const heard = heardRules.find((it) => it === rule);
    if (heard === undefined) return [];
    const lines = linesIn(text, { ...context, label: context.label ?? 'Notes' });
    // Which of several sentences is the breach is not said: the last, as a rule.
    return (breaks ? lines.slice(-1) : lines).map((place): Lesson => ({ source: id, place, breaks: { [heard]: breaks } }));
  });
}

/** The script for the page, as one function's worth of text. */
async function scriptOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    build: { write: false, lib: { entry, formats: ['iife'], name: 'lines' } },
  });
  const [output] = [built].flat();
  const [chunk] = output !== undefined && 'output' in output ? output.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry}: nothing was built.`);
  return chunk.code;
}

/** The page's own rules of what may run do not bind the tool. */
const linesOf = (page: Page, script: string): Promise<ReturnType<typeof linesOnPage>> =>
  page.evaluate(`(() => { ${script}; return lines.linesOnPage(); })()`);

function lessonsOf(name: string, read: ReturnType<typeof linesOnPage>, heardRules: readonly HeardRule[]): Lesson[] {
  if (read === null) return [];
  const labels = JSON.parse(readFileSync(join(cases, `${name}.json`), 'utf8'));
  return read.lines.map((line) => ({ source: name, place: line, breaks: breaksOf(line, read.kind, labels, heardRules) }));
}
