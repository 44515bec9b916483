import { attribute } from './dom';
import { draftPart } from './draft';
import { partName } from './names';
import { type Context, inPart, type Walk } from './walk-context';

/** Frames of one pixel carry no words: they count visits or hold a session. */
const tinyWidth = /^(?:0|1)(?:px)?$/;

/** Reads the document of a frame, or notes that it belongs to another site. */
export const visitFrame = (walk: Walk, element: Element, context: Context): void => {
  walk.flow.flush(context);
  const inner = documentOf(element as HTMLIFrameElement);
  if (!inner?.documentElement) {
    if (!tinyWidth.test(attribute(element, 'width'))) walk.unread.push(partName(element) || 'a frame of another site');
    return;
  }
  const part = draftPart('frame', partName(element));
  context.part.items.push(part);
  walk.visitDocument(inner, inPart(context, part, 'text'));
};

/** The document in a frame; null where it may not be read, which some engines tell by throwing. */
const documentOf = (frame: HTMLIFrameElement): Document | null => {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
};
