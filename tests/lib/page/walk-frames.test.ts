import { describe, expect, it } from 'vitest';
import { snapshot } from '@/lib/page/snapshot';
import { says } from './read';

const withFrame = (attributes = ''): HTMLIFrameElement => {
  document.body.innerHTML = `<h1>Letter</h1><iframe ${attributes}></iframe>`;
  return document.querySelector('iframe') as HTMLIFrameElement;
};

const fill = (frame: HTMLIFrameElement, body: string): Document => {
  const inner = frame.contentDocument as Document;
  inner.body.innerHTML = body;
  return inner;
};

describe('a frame of the same site', () => {
  it('is read in its place', () => {
    fill(withFrame(), '<p>GP to refer</p>');
    expect(says(snapshot(document).page)).toEqual(['Letter', 'GP to refer']);
  });

  it('that is not shown says nothing', () => {
    fill(withFrame('style="display:none"'), '<p>GP to refer</p>');
    expect(says(snapshot(document).page)).toEqual(['Letter']);
  });

  it('within another is read too', () => {
    const inner = fill(withFrame(), '<iframe></iframe>');
    fill(inner.querySelector('iframe') as HTMLIFrameElement, '<p>GP to refer</p>');
    expect(says(snapshot(document).page)).toEqual(['Letter', 'GP to refer']);
  });

  it('whose body is edited is an editor, and the stale text field beside it is not read', () => {
    const frame = withFrame('title="Letter text"');
    frame.insertAdjacentHTML('afterend', '<textarea hidden>GP to refer</textarea>');
    fill(frame, '<p>Seen today.</p>').body.setAttribute('contenteditable', 'true');
    expect(snapshot(document).page.passages.at(-1)).toMatchObject({
      role: 'editor',
      text: 'Seen today.',
      control: 'editor',
      editable: true,
    });
    expect(says(snapshot(document).page)).not.toContain('GP to refer');
  });

  it('in design mode is an editor', () => {
    const inner = fill(withFrame(), '<p>Seen today.</p>');
    Object.defineProperty(inner, 'designMode', { value: 'on' });
    expect(snapshot(document).page.passages.at(-1)).toMatchObject({ role: 'editor', text: 'Seen today.' });
  });

  it('of a frameset is read', () => {
    const inner = withFrame().contentDocument as Document;
    inner.documentElement.innerHTML = '<head></head><frameset cols="20%,80%"><frame name="menu"><frame name="main"></frameset>';
    const [menu, main] = Array.from(inner.querySelectorAll('frame'));
    for (const [frame, words] of [
      [menu, 'Ward list'],
      [main, 'Discharge summary'],
    ] as const) {
      const held = document.implementation.createHTMLDocument();
      held.body.textContent = words;
      Object.defineProperty(frame, 'contentDocument', { value: held });
    }
    expect(says(snapshot(document).page)).toEqual(['Letter', 'Ward list', 'Discharge summary']);
  });
});

describe('a frame of another site', () => {
  const foreign = (attributes: string, get: () => Document | null): readonly string[] => {
    Object.defineProperty(withFrame(attributes), 'contentDocument', { get });
    return snapshot(document).page.unread;
  };

  it('is named among what could not be read', () => {
    expect(foreign('title="Drug chart"', () => null)).toEqual(['Drug chart']);
    expect(foreign('', () => null)).toEqual(['a frame of another site']);
  });

  it('that throws is no trouble', () => {
    const refuse = (): never => {
      throw new DOMException('Blocked a frame', 'SecurityError');
    };
    expect(foreign('', refuse)).toEqual(['a frame of another site']);
  });

  it('of one pixel is nothing to speak of', () => expect(foreign('width="1"', () => null)).toEqual([]));
});
