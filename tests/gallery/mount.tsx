/** Shows one state of the sidebar, in a shadow root as on a page. */
import { createRoot } from 'react-dom/client';
import { ChecklistPanel } from '@/components/checklist-panel';
import style from '@/entrypoints/sidebar.content/style.css?inline';
import { chooseDock } from '@/lib/checklist/dock';
import { type Look, states } from './states';

declare global {
  /** What there is to be looked at. */
  var galleryLooks: readonly Look[];
  /** Puts a state on the page. */
  var showState: (name: string) => void;
}

globalThis.galleryLooks = states.map(({ props: _, ...look }) => look);
globalThis.showState = (name) => {
  const state = states.find((each) => each.name === name);
  if (state === undefined) throw new Error(`No state is called ${name}.`);
  const host = document.createElement('baton-checklist');
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  shadow.adoptedStyleSheets = [sheet];
  const place = document.createElement('div');
  shadow.append(place);
  document.body.append(host);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  // The picture is cut out of a window that is wide enough for a panel at its side.
  const dock = chooseDock({ width: width < 360 ? width : 1280, height }, { buttons: [], fields: [], banner: [], others: [] });
  const here = width < 360 ? 0 : 1280 - width;
  const moved = <Box extends { left: number; right: number }>(box: Box) => ({
    ...box,
    left: box.left - here,
    right: box.right - here,
  });
  createRoot(place).render(
    <ChecklistPanel
      announcement=""
      dock={{ ...dock, panel: moved(dock.panel), tab: moved(dock.tab), strip: moved(dock.strip) }}
      open
      signing={false}
      onOpen={() => undefined}
      onMove={() => undefined}
      onWidth={() => undefined}
      onAnswer={() => undefined}
      onShow={() => undefined}
      onCopy={() => undefined}
      {...state.props}
    />,
  );
};
