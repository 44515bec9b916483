import { allowance } from '@/lib/checklist/allowance';

/** The sidebar's one element on the page, with what the page can neither read, style nor listen to inside. */
export interface Host {
  /** Where React renders. */
  readonly root: HTMLElement;
  /** Puts the element where it can be seen and used, which changes as the page opens and closes dialogs. */
  settle(): void;
  /** Takes the keyboard focus. */
  focus(): void;
  isFocused(): boolean;
  /** Leaves the keyboard focus to nobody. */
  blur(): void;
  /** Puts words on the clipboard, at a press only; the page hears nothing of it. */
  copy(text: string): void;
  remove(): void;
}

/** Key presses and moves of focus inside are nobody else's: page hotkeys and focus traps would act on them. */
const inward = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'beforeinput',
  'change',
  'focusin',
  'focusout',
  'focus',
  'blur',
  'copy',
  'cut',
  'paste',
];
/** Presses have to reach our own listeners first, so they are stopped on their way out only. */
const outward = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
  'wheel',
  'contextmenu',
];

/**
 * Makes the element; nothing is on the page until {@link Host.settle}. Five times in ten seconds it comes back where the page
 * removes it, then it stays away.
 *
 * @param signal ends all listening; aborted before or with {@link Host.remove}.
 */
export function createHost(css: string, signal: AbortSignal, onKey: (event: KeyboardEvent) => void): Host {
  const element = document.createElement('baton-checklist');
  const shadow = element.attachShadow({ mode: 'closed' });
  const root = document.createElement('div');
  addStyle(shadow, css);
  shadow.append(root);
  let copying: string | null = null;
  const giveCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', copying ?? '');
    event.preventDefault();
  };
  for (const type of outward) element.addEventListener(type, (event) => event.stopPropagation(), { signal, passive: true });
  for (const type of inward) {
    const stop = (event: Event) => {
      // A copy that we ask for happens wherever the page's selection is.
      const isOurCopy = copying !== null && event.type === 'copy';
      if (event.target !== element && !isOurCopy) return;
      event.stopImmediatePropagation();
      if (isOurCopy) giveCopy(event as ClipboardEvent);
      if (event.type === 'keydown') onKey(event as KeyboardEvent);
    };
    window.addEventListener(type, stop, { signal, capture: true });
  }

  const mayReturn = allowance(5, 10_000);
  let wanted = true;
  const place = () => {
    const parent = topmostDialog() ?? document.documentElement;
    if (!wanted || (element.isConnected && element.parentNode === parent)) return;
    parent.append(element);
    raise(element);
    parent.addEventListener('close', place, { signal, once: true });
    watch.observe(parent, { childList: true });
  };
  const watch = new MutationObserver(() => {
    if (!wanted || element.isConnected) return;
    wanted = mayReturn();
    place();
  });
  watch.observe(document, { childList: true });

  return {
    root,
    settle: place,
    // The button that opens and collapses is the one thing that is always there.
    focus: () => root.querySelector('button')?.focus(),
    isFocused: () => shadow.activeElement !== null,
    blur: () => (shadow.activeElement as HTMLElement | null)?.blur(),
    copy: (text) => {
      copying = text;
      // The newer call is for https alone, and many record systems are not.
      document.execCommand('copy');
      copying = null;
    },
    remove: () => {
      wanted = false;
      watch.disconnect();
      element.remove();
    },
  };
}

/** Everything outside an open modal dialog is inert, so that is where the checklist has to be. */
function topmostDialog(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

/** Into the top layer, above any z-index and free of the page's transforms; without one, the style's z-index has to do. */
function raise(element: HTMLElement): void {
  try {
    element.popover = 'manual';
    element.showPopover();
  } catch {
    element.removeAttribute('popover');
  }
}

function addStyle(shadow: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Firefox long let content scripts adopt no sheets (bug 1928865).
    const style = document.createElement('style');
    style.textContent = css;
    shadow.append(style);
  }
}
