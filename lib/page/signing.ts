import { isCommitting, pressable } from './committing';
import { closest, isElement } from './dom';
import type { Root } from './roots';

/** Notices when the button that ends the work is about to be pressed. It only listens: nothing is held back or changed. */
export interface SigningWatch {
  /** Listens in a document or shadow root. */
  listen(root: Root): void;
  /** The page has changed: what was pointed at may be gone. */
  lookAgain(): void;
}

const passively = { capture: true, passive: true };

/**
 * Tells when a committing button gets the focus or the pointer, and when none has either any more.
 *
 * @param onNear Hears of changes only.
 */
export function watchSigning(signal: AbortSignal, onNear: (near: boolean) => void): SigningWatch {
  let pointed: Element | null = null;
  let focused: Element | null = null;
  let near = false;
  const tell = () => {
    const now = [pointed, focused].some((button) => button?.isConnected);
    if (now !== near) onNear(now);
    near = now;
  };
  const handlers = {
    pointerover: (event: Event) => {
      pointed = committingAt(event);
    },
    pointerout: (event: Event) => {
      // Out of the window, or into a frame of its own.
      if ((event as PointerEvent).relatedTarget === null) pointed = null;
    },
    focusin: (event: Event) => {
      focused = committingAt(event);
    },
    focusout: () => {
      focused = null;
    },
  };
  return {
    listen: (root) => {
      for (const [type, handle] of Object.entries(handlers)) {
        const hear = (event: Event) => {
          handle(event);
          tell();
        };
        root.addEventListener(type, hear, { ...passively, signal });
      }
    },
    lookAgain: tell,
  };
}

/** The committing button that an event is about, also one in an open shadow root. */
function committingAt(event: Event): Element | null {
  const target = event.composedPath()[0] as Node | undefined;
  const button = target && isElement(target) ? closest(target, pressable) : null;
  return button && isCommitting(button) ? button : null;
}
