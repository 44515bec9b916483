/**
 * The cheap question that every page is asked: might it hold a screen? It errs on the side of yes, for the reader decides
 * with the whole page before it, and it must cost next to nothing: native look-ups only, no styles, no layout, no walk.
 */
import type { Root } from './roots';

/** Something to fill in or something that acts: a screen has work left on it. Looked for first, since names are found fast. */
const fields = 'textarea,select,button,input:not([type=hidden])';

/** The same, built by hand: what takes the focus or a click, whatever its role. */
const acting = '[contenteditable],[tabindex],[onclick],[role=button],a:not([href]),a[href^=javascript]';

/** The vocabulary of the three kinds of screen. One word is enough. */
const words = /discharg|prescri|medic|drug|pharmac|clinic|outcome|attend|outpat|letter|episode|summary/i;

/** Short ones in capitals only: the text of neighbouring blocks comes without a space between, so no word has its bounds. */
const abbreviations = /TT[AHO]|RTT/;

/** Texts looked at one by one before the whole: banner, headings and labels speak at once on almost every screen. */
const firstTexts = 100;

/** Whether these trees of one page might hold a screen between them. */
export function mayHoldScreen(roots: readonly Root[]): boolean {
  return roots.some(hasWords) && roots.some(hasWork);
}

function hasWork(root: Root): boolean {
  return [fields, acting].some((selector) => root.querySelector(selector));
}

function hasWords(root: Root): boolean {
  const { title, body = root } = root as Document;
  return speaks(title) || startSpeaks(body) || speaks(body.textContent) || fieldsSpeak(body);
}

/** What is missing says nothing: "null" and "undefined" hold none of the words. */
function speaks(text: unknown): boolean {
  return words.test(text as string) || abbreviations.test(text as string);
}

function startSpeaks(root: Node): boolean {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let left = firstTexts; left-- && walker.nextNode(); ) if (speaks(walker.currentNode.nodeValue)) return true;
  return false;
}

/**
 * What a form says besides its text: values, and the names and hints of fields. One tag at a time is found far faster than two,
 * and by an element far faster than by a shadow root.
 */
function fieldsSpeak(body: Element | Root): boolean {
  return ['input', 'textarea'].some((tag) =>
    [...(((body as Element).getElementsByTagName?.(tag) ?? body.querySelectorAll(tag)) as Iterable<HTMLInputElement>)].some(
      ({ value, ariaLabel, placeholder }) => speaks([value, ariaLabel, placeholder]),
    ),
  );
}
