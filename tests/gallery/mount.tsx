/** Shows one state: of the sidebar in a shadow root, as on a page; of the extension's own pages in a page of their own. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { ChecklistPanel } from '@/components/checklist-panel';
import optionsStyle from '@/entrypoints/options/style.css?inline';
import controlsStyle from '@/entrypoints/popup/controls.css?inline';
import pageStyle from '@/entrypoints/popup/page.css?inline';
import popupStyle from '@/entrypoints/popup/style.css?inline';
import sidebarStyle from '@/entrypoints/sidebar.content/style.css?inline';
import sidePanelStyle from '@/entrypoints/sidepanel/style.css?inline';
import { chooseDock } from '@/lib/checklist/dock';
import { standardWidth } from '@/lib/model/appearance';
import type { Look, OwnPage } from './look';
import { type PageState, pageStates } from './page-states';
import { type State, states } from './states';

declare global {
  /** What there is to be looked at. */
  var galleryLooks: readonly Look[];
  /** Puts a state on the page. */
  var showState: (name: string) => void;
}

/** The style sheets that each page imports. */
const styles: Record<OwnPage, readonly string[]> = {
  popup: [pageStyle, controlsStyle, popupStyle],
  options: [pageStyle, controlsStyle, optionsStyle],
  sidepanel: [pageStyle, controlsStyle, sidebarStyle, sidePanelStyle],
  welcome: [pageStyle, controlsStyle, optionsStyle],
};

globalThis.galleryLooks = [...states.map(({ props: _, ...look }) => look), ...pageStates.map(({ contents: _, ...look }) => look)];
globalThis.showState = (name) => {
  const ofSidebar = states.find((each) => each.name === name);
  const ofPage = pageStates.find((each) => each.name === name);
  if (ofSidebar) showSidebar(ofSidebar);
  else if (ofPage) showPage(ofPage);
  else throw new Error(`No state is called ${name}.`);
};

function showPage({ page, contents, size = 'standard', density = 'comfortable' }: PageState): void {
  document.adoptedStyleSheets = styles[page].map(sheetOf);
  Object.assign(document.documentElement.dataset, { size, density });
  document.body.className = page;
  const root = document.createElement('div');
  document.body.append(root);
  render(root, contents);
}

function showSidebar({ props, panel }: State): void {
  // Something plain for the panel to stand on.
  document.body.style.cssText = 'margin: 0; background: #e8edee; font: 14px Arial';
  const host = document.createElement('baton-checklist');
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.adoptedStyleSheets = [sheetOf(sidebarStyle)];
  const place = document.createElement('div');
  shadow.append(place);
  document.body.append(document.createElement('main'), host);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // The picture is cut out of a window that is wide enough for a panel at its side.
  const dock = chooseDock({ width: width < 360 ? width : 1280, height }, { buttons: [], fields: [], banner: [], others: [] });
  const here = width < 360 ? 0 : 1280 - width;
  const moved = <Box extends { left: number; right: number }>(box: Box) => ({
    ...box,
    left: box.left - here,
    right: box.right - here,
  });
  const wide = moved(dock.panel);
  render(
    place,
    <ChecklistPanel
      announcement=""
      dock={{
        ...dock,
        panel: panel === undefined ? wide : { ...wide, left: wide.right - panel },
        tab: moved(dock.tab),
        strip: moved(dock.strip),
        narrowedFrom: panel === undefined ? null : standardWidth,
      }}
      open
      signing={false}
      onOpen={() => undefined}
      onMove={() => undefined}
      onWidth={() => undefined}
      onAnswer={() => undefined}
      onShow={() => undefined}
      onCopy={() => undefined}
      {...props}
    />,
  );
}

/** At once, so that what is pressed next is there. */
function render(place: Element, contents: ReactNode): void {
  flushSync(() => createRoot(place).render(contents));
}

function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}
