import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listen, say } from '@/lib/extension/line';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const ours = { id: fakeBrowser.runtime.id };
const hear = (message: unknown, sender: { id?: string } = ours) => {
  const answer = vi.fn();
  void fakeBrowser.runtime.onMessage.trigger(message, sender, answer);
  return answer;
};

describe('saying something', () => {
  it('gives the answer', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(['fit-note'] as never);
    expect(await say({ type: 'screen-suspected' })).toEqual(['fit-note']);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('Could not establish connection.'))],
    [
      'throws, as after an update',
      () => {
        throw new Error('Extension context invalidated.');
      },
    ],
  ])('gives nothing and troubles nobody where the browser %s', async (_, fail) => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(fail as never);
    expect(await say({ type: 'screen-suspected' })).toBeUndefined();
  });
});

describe('listening', () => {
  it('hears and answers', () => {
    listen(new AbortController().signal, (message) => message === 'hello');
    expect(hear('hello')).toHaveBeenCalledWith(true);
  });

  it('leaves what it does not answer to others', () => {
    listen(new AbortController().signal, () => undefined);
    expect(hear('hello')).not.toHaveBeenCalled();
  });

  it('hears nobody but this extension', () => {
    const heard = vi.fn();
    listen(new AbortController().signal, heard);
    hear('hello', { id: 'somebody-else' });
    hear('hello', {});
    expect(heard).not.toHaveBeenCalled();
  });

  it('ends with its signal', () => {
    const heard = vi.fn();
    const ending = new AbortController();
    listen(ending.signal, heard);
    ending.abort();
    hear('hello');
    expect(heard).not.toHaveBeenCalled();
  });
});
