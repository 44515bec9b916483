import { afterEach, describe, expect, it } from 'vitest';
import { type Changes, watchChanges } from '@/lib/page/changes';

describe('a page has changed', () => {
  let changes: Changes;
  const watch = (body: string) => {
    document.body.innerHTML = body;
    changes = watchChanges([document]);
  };
  afterEach(() => changes.stop());

  it.each<[string, (element: HTMLElement) => void]>([
    ['when something is added', (element) => element.append('more')],
    ['when words change', (element) => ((element.firstChild as Text).data = 'other')],
    ['when something is hidden', (element) => (element.hidden = true)],
    ['when something is shown in another way', (element) => element.setAttribute('class', 'off')],
  ])('%s', (_, change) => {
    watch('<p>Words</p>');
    change(document.querySelector('p') as HTMLElement);
    expect(changes.changed()).toBe(true);
  });

  it('when a script writes into a field, which makes no mutation', () => {
    watch('<input value="a">');
    (document.querySelector('input') as HTMLInputElement).value = 'b';
    expect(changes.changed()).toBe(true);
  });

  it('and stays so, whatever is changed back', () => {
    watch('<input value="a">');
    const input = document.querySelector('input') as HTMLInputElement;
    input.value = 'b';
    changes.changed();
    input.value = 'a';
    expect(changes.changed()).toBe(true);
  });

  it('not when nothing happens', async () => {
    watch('<p>Words</p><input>');
    await Promise.resolve();
    expect(changes.changed()).toBe(false);
  });

  it('also when the browser has told of it already', async () => {
    watch('<p>Words</p>');
    document.querySelector('p')?.append('more');
    await Promise.resolve();
    expect(changes.changed()).toBe(true);
  });
});
