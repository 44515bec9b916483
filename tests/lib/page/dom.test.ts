import { describe, expect, it } from 'vitest';
import { attributeNames, childCount, children, firstChild, oneLine, parentNode, squeeze, tagName, textOf } from '@/lib/page/dom';

describe('a form whose fields are named as its own properties', () => {
  const form = (): Element => {
    document.body.innerHTML = `<form id="f" class="c"><input name="children"><input name="parentNode"><input name="firstChild">
      <input name="localName"><input name="textContent"><input name="attributes"><input name="childElementCount"></form>`;
    return document.body.firstElementChild as Element;
  };

  it('is looked up all the same', () => {
    expect(tagName(form())).toBe('form');
    expect(children(form()).length).toBe(7);
    expect(childCount(form())).toBe(7);
    expect(parentNode(form())).toBe(document.body);
    expect(firstChild(form())?.nodeName).toBe('INPUT');
    expect(textOf(form()).trim()).toBe('');
    expect(attributeNames(form())).toEqual(['id', 'class']);
  });
});

describe('white space', () => {
  it('is folded to single spaces, line breaks kept', () => {
    expect(squeeze('  GP\u00a0to \t chase \n\n  bloods ')).toBe('GP to chase\n\nbloods');
  });

  it('is folded with line breaks where one line is asked for', () => {
    expect(oneLine('\n GP to\n  chase ')).toBe('GP to chase');
  });

  it('is left alone where there is nothing to fold', () => {
    expect(squeeze('GP to chase')).toBe('GP to chase');
    expect(oneLine('')).toBe('');
  });
});
