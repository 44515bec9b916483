import { createRoot } from 'react-dom/client';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Checklist, ChecklistState } from '@/lib/checklist/checklist';
import type { Wish } from '@/lib/checklist/places';
import { callsForAttention, openAttention } from '@/lib/checklist/sections';
import type { PanelPlace } from '@/lib/extension/messages';
import type { SidebarPort } from '@/lib/extension/sidebar-port';
import type { Appearance } from '@/lib/model/appearance';
import type { Command } from '@/lib/model/command';
import { afterPaint } from './after-paint';
import { App, isOpen, type Stance } from './app';
import { dockNow, watchDock } from './docking';
import { createHost } from './host';
import { keepMarks } from './marks';
import style from './style.css?inline';
import { takingCommands } from './take-command';

/** Deadlines are told to the minute. */
const minute = 60_000;

export interface Panel {
  /** The button that ends the work in a frame got the focus or the pointer, or has neither any more. */
  signing(frameId: number, near: boolean): void;
  /** Somebody pressed the keys of a shortcut. */
  command(command: Command): void;
  remove(): void;
}

interface PanelParts {
  readonly ctx: ContentScriptContext;
  readonly checklist: Checklist;
  readonly port: SidebarPort;
  readonly appearance: StoreApi<Appearance>;
  /** False where the time to judge by stands still. */
  readonly clockRuns: boolean;
}

/** What the clinician chose lasts for the document, from screen to screen. */
let chosen: boolean | null = null;
let movedTo: PanelPlace['side'] | null = null;

/** Puts the panel on the page, and keeps it in its place and up to date until it is removed. */
export function mountPanel({ ctx, checklist, port, appearance, clockRuns }: PanelParts): Panel {
  const began = performance.now();
  const life = new AbortController();
  const { signal } = life;
  const wished = (): Wish => {
    const { side, width } = appearance.getState();
    return { side: side === 'automatic' ? null : side, keepsSide: side === movedTo, width };
  };
  const stance = createStore<Stance>(() => ({ dock: dockNow(wished()), open: chosen, called: false, signing: false }));
  const docking = watchDock(
    signal,
    () => stance.getState().dock,
    wished,
    (dock) => {
      host.settle();
      stance.setState({ dock });
    },
  );

  const marks = keepMarks(port);
  const open = (wanted: boolean) => {
    chosen = wanted;
    stance.setState({ open: wanted });
    if (!wanted) marks.clear();
  };
  const host = createHost(style, signal, (event) => {
    if (event.key !== 'Escape' || !isOpen(stance.getState())) return;
    open(false);
    host.focus();
  });

  const wear = ({ size, density }: Appearance) => void Object.assign(host.root.dataset, { size, density });
  wear(appearance.getState());
  const unwear = appearance.subscribe((worn) => {
    wear(worn);
    docking.lookNow();
  });
  signal.addEventListener('abort', unwear);

  const place = (wanted: Partial<PanelPlace>) => {
    const { side, width } = { ...appearance.getState(), ...wanted };
    movedTo = wanted.side ?? movedTo;
    if (isOpen(stance.getState())) open(true);
    appearance.setState({ side, width });
    port.placeChosen({ side, width });
  };
  const move = (side: 'left' | 'right') => place({ side });
  const command = takingCommands({ host, stance, onOpen: open, onMove: move });

  const follow = (state: ChecklistState, before?: ChecklistState) => {
    const { reminders, answers, answersKnown, report } = state;
    const isNew = report?.facts.kind !== before?.report?.facts.kind || state.patient !== before?.patient;
    const calls = answersKnown && callsForAttention(reminders, answers);
    const called = calls || (!isNew && stance.getState().called);
    if (called !== stance.getState().called) stance.setState({ called });
  };
  follow(checklist.getState());
  signal.addEventListener('abort', checklist.subscribe(follow));
  const mark = () => {
    if (!ctx.isInvalid) marks.follow(checklist.getState(), isOpen(stance.getState()));
  };
  for (const store of [checklist, stance]) signal.addEventListener('abort', store.subscribe(mark));

  let shownMs: number | null = null;
  const tell = (state: ChecklistState) => {
    docking.lookAgain();
    afterPaint(() => {
      const { report, reminders, answers } = state;
      if (!report || checklist.getState().report !== report) return;
      shownMs ??= performance.now() - began;
      port.shown({
        screen: report.screen,
        reminders,
        attention: openAttention(reminders, answers),
        medicines: report.facts.medicines,
        timing: { ...report.timing, shownMs },
      });
    });
  };

  // React's own words about an error may quote the page, so they go nowhere.
  const quietly = { onCaughtError: () => {}, onUncaughtError: () => {}, onRecoverableError: () => {} };
  const root = createRoot(host.root, quietly);
  root.render(
    <App
      checklist={checklist}
      stance={stance}
      onOpen={open}
      onMove={move}
      onWidth={(width) => place({ width })}
      onAnswer={(rule, answer) => {
        const facts = checklist.getState().report?.facts;
        if (ctx.isInvalid || !facts) return;
        checklist.answer(rule, answer);
        port.answer(facts.patient.identifier, facts.kind, rule, answer);
      }}
      onShow={(evidence) => {
        const frame = checklist.getState().report?.frameId;
        if (ctx.isInvalid || frame === undefined) return;
        marks.show(frame, evidence);
      }}
      onCopy={host.copy}
      onShown={tell}
      onStop={() => port.shown(null)}
    />,
  );
  host.settle();

  const judgeAgain = () => {
    if (!ctx.isInvalid && !document.hidden) checklist.judgeAgain();
  };
  if (clockRuns) {
    const timer = setInterval(judgeAgain, minute);
    signal.addEventListener('abort', () => clearInterval(timer));
    document.addEventListener('visibilitychange', judgeAgain, { signal });
  }

  const remove = () => {
    if (signal.aborted) return;
    marks.clear();
    life.abort();
    root.unmount();
    host.remove();
  };
  ctx.onInvalidated(remove);
  const near = new Set<number>();
  const signing = (frameId: number, isNear: boolean) => {
    if (isNear) near.add(frameId);
    else near.delete(frameId);
    stance.setState({ signing: near.size > 0 });
  };
  return { signing, command, remove };
}
