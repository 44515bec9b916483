import { afterEach, expect, it } from 'vitest';
import { roomForSidebar } from '@/lib/page/room';

const { body } = document;
afterEach(() => document.documentElement.append(body));

it('a frame with a body has the room of its window', () => expect(roomForSidebar()).toBe(innerWidth * innerHeight));

it('the page of a frameset has none', () => {
  body.replaceWith(document.createElement('frameset'));
  expect(roomForSidebar()).toBe(0);
  document.querySelector('frameset')?.remove();
});

it('it can be sent into a frame as its own text', () => {
  expect(new Function(`return (${roomForSidebar})()`)()).toBe(innerWidth * innerHeight);
});
