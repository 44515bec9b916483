/** What the extension's own pages can look like. */
import type { ReactNode } from 'react';
import { OptionsView } from '@/components/options-view';
import { type PopupActions, type PopupState, PopupView } from '@/components/popup-view';
import { SideChecklist } from '@/components/side-checklist';
import { SideEmpty } from '@/components/side-empty';
import { WelcomeView } from '@/components/welcome-view';
import { diskHoldings, sessionHoldings } from '@/lib/checklist/holdings';
import { noticeInWords } from '@/lib/checklist/notice';
import { type Appearance, defaultAppearance } from '@/lib/model/appearance';
import { commands } from '@/lib/model/command';
import { defaultPolicy } from '@/lib/policy/defaults';
import { answered, busy, calm, type Listed, listOf } from './invented';
import type { Look, OwnPage } from './look';

/** A state of one of the extension's own pages. */
export interface PageState extends Look {
  readonly page: OwnPage;
  readonly contents: ReactNode;
  /** What the reader chose on the options page. */
  readonly size?: Appearance['size'];
  readonly density?: Appearance['density'];
}

const nothing = () => undefined;

const discharge: PopupState['screen'] = {
  kind: 'discharge',
  profile: 'generic',
  evidence: [
    'heading: discharge summary',
    'label: date of discharge',
    'button: complete discharge',
    'table: medicines on discharge',
  ],
  part: 0,
};

function popup(changes: Partial<PopupState & PopupActions>): ReactNode {
  return (
    <PopupView
      host="epr.example.nhs.uk"
      mayAsk={false}
      declined={false}
      screen={discharge}
      attention={4}
      paused={false}
      wrong={[]}
      copied={false}
      version="1.0.0"
      onTurnOn={nothing}
      onPause={nothing}
      onWrong={nothing}
      onCopy={nothing}
      onSidePanel={nothing}
      onOptions={nothing}
      {...changes}
    />
  );
}

const popups: readonly Omit<PageState, 'page'>[] = [
  { name: 'popup', contents: popup({}) },
  { name: 'popup-by-what', contents: popup({}), press: ['What it was recognised by'] },
  { name: 'popup-calm', contents: popup({ attention: 0, screen: { ...discharge, kind: 'clinic-outcome' } }) },
  { name: 'popup-no-screen', contents: popup({ screen: null }) },
  { name: 'popup-paused', contents: popup({ paused: true }) },
  { name: 'popup-off', contents: popup({ host: null }) },
  { name: 'popup-turn-on', contents: popup({ host: null, mayAsk: true }) },
  { name: 'popup-turn-on-wrong', contents: popup({ host: null, mayAsk: true }), press: ['Turn on for this site'] },
  { name: 'popup-turn-on-declined', contents: popup({ host: null, mayAsk: true, declined: true }) },
  { name: 'popup-wrong-screen', contents: popup({ wrong: ['discharge'], copied: true }) },
  { name: 'popup-dark', contents: popup({}), dark: true },
  {
    name: 'popup-dark-turn-on-wrong',
    contents: popup({ host: null, mayAsk: true }),
    dark: true,
    press: ['Turn on for this site'],
  },
  { name: 'popup-dark-wrong-screen', contents: popup({ wrong: ['discharge'] }), dark: true },
  { name: 'popup-forced-colours', contents: popup({}), forced: true, tabs: 2 },
  { name: 'popup-focus', contents: popup({}), tabs: 3 },
];

const session = {
  answers: {
    '3f9a61c07b': { answers: { 'onward-referral': 'done', 'fit-note': 'not-working' } },
    b20c77e41d: { answers: { results: 'at-signing' } },
  },
  salt: 'x',
  'host:7': 0,
  'quiet:9': { paused: true, wrong: [] },
};

interface OptionsChanges {
  readonly held?: boolean;
  readonly wiped?: boolean;
  readonly refused?: readonly string[];
}

function options({ held = true, wiped = false, refused = [] }: OptionsChanges = {}): ReactNode {
  return (
    <OptionsView
      appearance={{ appearance: defaultAppearance, onChange: nothing }}
      shortcuts={{ shortcuts, place: 'edge://extensions/shortcuts', onChange: nothing }}
      holdings={{
        session: sessionHoldings(held ? session : {}),
        disk: diskHoldings(held ? { appearance: {} } : {}),
        wiped,
        onWipe: nothing,
      }}
      policy={{ policy: { ...defaultPolicy, minimumSupplyDays: 14 }, refused }}
      version="1.0.0"
    />
  );
}

const shortcuts = [...Object.values(commands), { does: 'Something that nobody has keys for', keys: '' }];

const refused = ['minimumSupplyDays: 3 is less than the contract’s 7 days'];

const optionPages: readonly Omit<PageState, 'page'>[] = [
  { name: 'options-appearance', contents: options() },
  { name: 'options-keyboard', contents: options(), to: 'Keyboard' },
  { name: 'options-duties', contents: options(), to: 'The duties' },
  { name: 'options-limits', contents: options({ refused }), to: 'Limits that hold here' },
  { name: 'options-held', contents: options(), to: 'Everything I hold' },
  { name: 'options-nothing-held', contents: options({ held: false, wiped: true }), to: 'Everything I hold' },
  { name: 'options-about', contents: options(), to: 'About and safety' },
  { name: 'options-focus', contents: options(), tabs: 6 },
  { name: 'options-dark', contents: options(), dark: true },
  { name: 'options-dark-duties', contents: options(), to: 'The duties', dark: true },
  { name: 'options-dark-held', contents: options(), to: 'Everything I hold', dark: true },
  { name: 'options-forced-colours', contents: options(), forced: true, tabs: 6 },
  { name: 'options-320', contents: options(), to: 'The duties', width: 320 },
  { name: 'options-text-200', contents: options(), text: 32 },
];

function side(listed: Listed, notice = ''): ReactNode {
  return <SideChecklist {...listed} announcement="" notice={notice} onAnswer={nothing} onShow={nothing} onCopy={nothing} />;
}

const sidePanels: readonly Omit<PageState, 'page'>[] = [
  { name: 'side-panel', contents: side(listOf(busy)) },
  { name: 'side-panel-answered', contents: side(listOf(busy, answered)) },
  { name: 'side-panel-begun-anew', contents: side(listOf(busy), noticeInWords.absence) },
  { name: 'side-panel-calm', contents: side(listOf(calm)) },
  { name: 'side-panel-why', contents: side(listOf(busy)), press: ['Why?'] },
  { name: 'side-panel-focus', contents: side(listOf(busy)), tabs: 1 },
  { name: 'side-panel-no-screen', contents: <SideEmpty why="no screen" />, height: 320 },
  { name: 'side-panel-quiet', contents: <SideEmpty why="quiet" />, height: 320 },
  { name: 'side-panel-off', contents: <SideEmpty why="off" />, height: 320 },
  { name: 'side-panel-stopped', contents: <SideEmpty why="stopped" />, height: 320 },
  { name: 'side-panel-dark', contents: side(listOf(busy, answered)), dark: true },
  { name: 'side-panel-dark-focus', contents: side(listOf(busy)), dark: true, tabs: 2 },
  { name: 'side-panel-forced-colours', contents: side(listOf(busy)), forced: true, tabs: 1 },
  { name: 'side-panel-largest', contents: side(listOf(busy)), size: 'largest' },
  { name: 'side-panel-compact', contents: side(listOf(busy)), density: 'compact' },
  { name: 'side-panel-320', contents: side(listOf(busy)), width: 320 },
];

const welcome = (mayAsk: boolean): ReactNode => <WelcomeView mayAsk={mayAsk} onOptions={nothing} />;

const welcomes: readonly Omit<PageState, 'page'>[] = [
  { name: 'welcome', contents: welcome(false) },
  { name: 'welcome-store', contents: welcome(true) },
  { name: 'welcome-dark', contents: welcome(false), dark: true },
  { name: 'welcome-forced-colours', contents: welcome(false), forced: true, tabs: 1 },
  { name: 'welcome-320', contents: welcome(false), width: 320 },
];

/** The room that the browser gives each page, in pixels, unless a state says another. A popup grows with what is in it. */
const room = {
  popup: { width: 360, height: 100 },
  options: { width: 1100, height: 820 },
  sidepanel: { width: 360, height: 820 },
  welcome: { width: 1100, height: 820 },
} as const satisfies Record<OwnPage, object>;

const statesOf = (page: OwnPage, states: readonly Omit<PageState, 'page'>[]): PageState[] =>
  states.map((state) => ({ page, ...room[page], ...state }));

export const pageStates: readonly PageState[] = [
  ...statesOf('popup', popups),
  ...statesOf('options', optionPages),
  ...statesOf('sidepanel', sidePanels),
  ...statesOf('welcome', welcomes),
];
