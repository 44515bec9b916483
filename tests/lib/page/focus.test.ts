import { afterEach, describe, expect, it } from 'vitest';
import { focusedOn } from '@/lib/page/focus';

afterEach(() => document.body.replaceChildren());

const add = <Tag extends keyof HTMLElementTagNameMap>(to: Node, tag: Tag) => to.appendChild(document.createElement(tag));

describe('the element that has the keyboard focus', () => {
  it('is nothing where the page alone has it', () => expect(focusedOn(document)).toBeNull());

  it('is a field of the page', () => {
    const field = add(document.body, 'textarea');
    field.focus();
    expect(focusedOn(document)).toBe(field);
  });

  it('is a field in a frame or an open shadow root, as seen from any frame', () => {
    const frame = add(document.body, 'iframe');
    const inside = frame.contentDocument as Document;
    const field = inside.body.appendChild(inside.createElement('input'));
    frame.focus();
    field.focus();
    expect(focusedOn(document)).toBe(field);
    expect(focusedOn(inside)).toBe(field);

    const shadow = add(document.body, 'div').attachShadow({ mode: 'open' });
    const button = add(shadow, 'button');
    button.focus();
    expect(focusedOn(document)).toBe(button);
  });

  it('is the body of a frame that is an editor, and the frame itself where it is none', () => {
    const frame = add(document.body, 'iframe');
    frame.focus();
    expect(focusedOn(document)).toBe(frame);
    // Not in jsdom.
    Object.assign(frame.contentDocument?.body ?? {}, { isContentEditable: true });
    expect(focusedOn(document)).toBe(frame.contentDocument?.body);
  });
});
