import type { Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loopback } from '../../lib/extension/hosts.ts';
import { pages } from '../epr/pages.ts';
import { type PracticeEpr, startEpr } from '../epr/server.ts';
import { type ExtensionBrowser, launchWithExtension } from '../tools/browser.ts';
import { builtForInspect } from '../tools/inspect/built.ts';
import { inspectPage } from '../tools/inspect/inspect-page.ts';

// As many at a time as inspect itself opens.
describe.concurrent('what the rules say of the practice EPR', () => {
  let epr: PracticeEpr;
  let browser: ExtensionBrowser;
  let worker: Worker;

  beforeAll(async () => {
    epr = await startEpr();
    browser = await launchWithExtension(builtForInspect(loopback), { headless: true });
    worker = browser.context.serviceWorkers()[0] ?? (await browser.context.waitForEvent('serviceworker'));
  });

  afterAll(async () => {
    await browser?.close();
    await epr?.close();
  });

  for (const { path, shows, rules } of pages) {
    if (rules === undefined) continue;
    it(`${shows}, ${path}`, async () => {
      const target = { page: path, at: { url: epr.url + path }, now: null };
      const answer = await inspectPage(browser.context, worker, target, { now: null, managed: undefined });
      const said = Object.fromEntries(answer.reminders.map(({ rule, status }) => [rule, status]));
      expect(Object.fromEntries(Object.keys(rules).map((rule) => [rule, said[rule] ?? 'absent']))).toEqual(rules);
    });
  }
});
