import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Renders into the page's root. React's own words about an error may quote a page, so they go nowhere. */
export function renderQuietly(): (node: ReactNode) => void {
  const quietly = { onCaughtError: () => {}, onUncaughtError: () => {}, onRecoverableError: () => {} };
  const root = createRoot(document.getElementById('root') as HTMLElement, quietly);
  return (node) => root.render(node);
}
