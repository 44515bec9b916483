import { describe, expect, it } from 'vitest';
import { checklistsOf } from '../tools/ax.ts';
import { useBench } from './baton.ts';
import { placeOf, press, waitFor, waitForWords } from './checklist.ts';

describe('pages that make it hard', () => {
  const bench = useBench();

  it('a page that removes every element it does not know gets no flood of them, and no error', async () => {
    await bench.page.addInitScript(() => {
      const counted = window as unknown as { removed: number };
      counted.removed = 0;
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes)
            if (
              node instanceof Element &&
              !['HEAD', 'BODY', 'HTML'].includes(node.tagName) &&
              node.parentElement === document.documentElement
            ) {
              counted.removed += 1;
              node.remove();
            }
      }).observe(document, { childList: true, subtree: true });
    });
    await bench.open('/portal/p/f/12');
    await bench.page.waitForTimeout(4_000);
    const removed = () => bench.page.evaluate(() => (window as unknown as { removed: number }).removed);
    const first = await removed();
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(20);
    await bench.page.waitForTimeout(2_000);
    expect(await removed()).toBe(first);
    await bench.page.locator('textarea').first().fill('Still works');
    expect(bench.complaints).toEqual([]);
  });

  it.each([
    'body { pointer-events: none }',
    '* { all: unset !important }',
    'aside, baton-checklist { display: none !important }',
    ':root { font-size: 1px } button { opacity: .2 !important }',
    ':root { font-size: 200px; line-height: 9 }',
    'html, body { transform: rotate(3deg) scale(.5); filter: blur(1px) }',
    'ul { margin: 99px !important } h4 { font-size: 99px !important } * { letter-spacing: 2em; text-transform: uppercase }',
  ])('a page whose style says %s leaves the checklist as it is, and takes its presses', async (css) => {
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    await bench.page.waitForTimeout(500);
    const before = await placeOf(bench.page);
    await bench.page.addStyleTag({ content: css });
    await bench.page.waitForTimeout(700);
    const after = await placeOf(bench.page);
    expect(after.right - after.left).toBeGreaterThan(230);
    expect(after.right - after.left).toBeLessThanOrEqual(320);
    expect(after.bottom - after.top).toBeGreaterThan(140);
    expect(before.right - before.left).toBeGreaterThan(230);
    await press(bench.page, 'button', 'Collapse');
    await waitFor(bench.page, 'a tab', (list) => list.children.length > 0 && JSON.stringify(list).includes('Expand checklist'));
  });

  it('a page that removes the checklist once gets it back', async () => {
    await bench.open('/portal/p/f/12');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.evaluate(() => document.querySelector('baton-checklist')?.remove());
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    expect(bench.complaints).toEqual([]);
  });

  it('a page that rewrites its whole body keeps one checklist', async () => {
    await bench.open('/portal/p/f/12');
    await waitFor(bench.page, 'a checklist', () => true);
    await bench.page.evaluate(() => {
      const { innerHTML } = document.body;
      document.body.innerHTML = innerHTML;
    });
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    expect(await checklistsOf(bench.page)).toHaveLength(1);
  });

  it('a page whose scripts throw keeps its own errors alone', async () => {
    await bench.page.addInitScript(() => {
      setInterval(() => {
        throw new Error('the page is broken');
      }, 200);
      throw new Error('the page is broken');
    });
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    expect(bench.complaints.length).toBeGreaterThan(0);
    expect(bench.complaints.filter((words) => !words.includes('the page is broken'))).toEqual([]);
  });

  it('a page that spoils what scripts build on is read all the same', async () => {
    await bench.page.addInitScript(() => {
      Array.prototype.map = () => {
        throw new Error('spoilt');
      };
      window.requestIdleCallback = () => 0;
      Element.prototype.attachShadow = () => {
        throw new Error('spoilt');
      };
    });
    await bench.open('/portal/p/c/32');
    await waitForWords(bench.page, 'Needs attention', 'methotrexate');
  });

  it('a page with a form whose controls are named like its properties', async () => {
    await bench.open('/portal/p/f/12');
    await bench.page.evaluate(() => {
      for (const name of ['parentNode', 'children', 'id', 'textContent', 'hidden', 'getAttribute']) {
        const control = document.createElement('input');
        control.name = name;
        document.querySelector('form')?.append(control);
      }
    });
    await bench.page.evaluate(() => {
      const field = [...document.querySelectorAll('textarea')].at(-1);
      if (field) field.value = 'Ask the GP for your EEG date.';
      field?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await waitForWords(bench.page, 'Needs attention', 'EEG date');
    expect(bench.complaints).toEqual([]);
  });

  it('a page under a policy that forbids styles and scripts from elsewhere', async () => {
    await bench.page.route('**/portal/p/f/12', async (route) => {
      const answer = await route.fetch();
      const headers = {
        ...answer.headers(),
        'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'none'; require-trusted-types-for 'script'",
      };
      await route.fulfill({ response: answer, headers });
    });
    await bench.open('/portal/p/f/12');
    await waitForWords(bench.page, 'Needs attention', 'first fit clinic');
    // The page breaks its own policy by its style sheet and an inline handler.
    expect(bench.complaints.filter((words) => !/portal\/style\.css|inline event handler/.test(words))).toEqual([]);
  });
});
