/** Runs in a page: makes all its words longer, and finds those that have no room. Each function stands alone, to be sent there. */

/** Makes every word 60 % longer, as in another language: headings, buttons, sentences, fields. Dates keep their one form. */
export function lengthen(): void {
  const longer = (text: string) =>
    text.replace(/(?<!\d-\p{L}*)\p{L}{2,}/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.6)).toLowerCase());
  const under = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) (node as Text).data = longer((node as Text).data);
      const element = node as HTMLInputElement;
      if (element.placeholder) element.placeholder = longer(element.placeholder);
      if (!/^(?:SCRIPT|STYLE)$/.test(node.nodeName)) under(element.shadowRoot ?? node);
    }
  };
  under(document.body);
}

/** The words that are cut off, or stand out of the box or the window that they belong in. */
export function cutWords(): string[] {
  const cut: string[] = [];
  const { right } = document.documentElement.getBoundingClientRect();
  const wide = Math.min(document.documentElement.clientWidth, right);
  const isOut = (rect: DOMRect, box: { left: number; right: number; top: number; bottom: number }) =>
    rect.left < box.left - 1 || rect.right > box.right + 1 || rect.top < box.top - 1 || rect.bottom > box.bottom + 1;
  /** Why a line of words is not to be seen in full. */
  const faultOf = (rect: DOMRect, around: Element): string | null => {
    let nearest = true;
    let fault: string | null = null;
    for (let element: Element | null = around; element; element = element.parentElement) {
      const style = getComputedStyle(element);
      // Hidden from the eye on purpose, for screen readers.
      if (style.clipPath !== 'none') return null;
      if (style.display === 'contents' || style.display.startsWith('inline ') || style.display === 'inline') continue;
      const box = element.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(style.overflowY);
      const sideways = { left: box.left, right: box.right, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };
      if (style.overflowX !== 'visible' && isOut(rect, scrolls ? sideways : box)) fault ??= `cut by ${element.className}`;
      // What scrolls inside of a box is the box's own matter.
      if (scrolls) break;
      if (nearest && isOut(rect, box)) fault ??= `out of ${element.nodeName} ${element.className}`;
      nearest = false;
    }
    return fault ?? (rect.left < -1 || rect.right > wide + 1 ? 'out of the window' : null);
  };
  const under = (root: Node): void => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE && (node as Text).data.trim() !== '') {
        const range = document.createRange();
        range.selectNodeContents(node);
        const faults = [...range.getClientRects()].map((rect) => faultOf(rect, node.parentElement as Element));
        const fault = faults.find((each) => each !== null);
        if (fault) cut.push(`${(node as Text).data.slice(0, 60)}: ${fault}`);
      }
      if (!/^(?:SCRIPT|STYLE)$/.test(node.nodeName)) under((node as Element).shadowRoot ?? node);
    }
  };
  under(document.body);
  if (document.body.scrollWidth > Math.ceil(wide)) cut.push('the page is wider than its window');
  return cut;
}
