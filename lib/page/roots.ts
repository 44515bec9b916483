/** A tree of the page that can be searched and observed by itself. */
export type Root = Document | ShadowRoot;

/**
 * Elements looked at for open shadow roots, over all trees together. Record systems built of web components have their host
 * near the top; 1,000 looks take about a fifth of a millisecond, a whole page of 100,000 elements twenty.
 */
const shadowLooks = 1000;

/** So many of the elements beside one another are looked at: the rows of a long list are not to use up all looks. */
const looksBeside = 60;

/** More trees than any record system nests, few enough that a page full of advertising frames costs nothing to speak of. */
const mostRoots = 64;

/**
 * The document, with what stands in it and can be reached: documents of same-origin frames, open shadow roots found in a
 * bounded look. Outer trees come first.
 */
export function reachableRoots(top: Document): Root[] {
  const roots: Root[] = [top];
  let looks = shadowLooks;
  const lookIn = (parent: Element | Root): void => {
    let beside = looksBeside;
    for (let child = parent.firstElementChild; child && beside-- && looks-- > 0; child = child.nextElementSibling) {
      if (child.shadowRoot) roots.push(child.shadowRoot);
      lookIn(child);
    }
  };
  for (const root of roots) {
    if (roots.length >= mostRoots) break;
    // A window knows whether it has frames; only those in shadow roots it leaves out.
    if ((root as Document).defaultView?.length !== 0) {
      for (const { contentDocument } of root.querySelectorAll<HTMLIFrameElement>('iframe,frame,object')) {
        if (contentDocument) roots.push(contentDocument);
      }
    }
    lookIn(root);
  }
  return roots;
}

/** Whether the frame around this one is of the same origin: then it reads this frame too, and this one stays dormant. */
export function isReadByParent(view: Window): boolean {
  try {
    return view.parent !== view && Boolean(view.parent.document);
  } catch {
    return false;
  }
}
