import { screenName } from '@/lib/checklist/duty-names';
import type { Site } from '@/lib/checklist/site-address';
import { sureness, wrongScreenReport } from '@/lib/checklist/sureness';
import { attentionInWords } from '@/lib/checklist/wording';
import type { Screen, ScreenKind } from '@/lib/model/screen';
import { StatusIcon } from './icon';
import { PageBar } from './page-bar';
import { TurnOnSite } from './turn-on-site';
import { WrongScreen } from './wrong-screen';

/** What the popup knows of the tab in front. */
export interface PopupState {
  /** The site's host; null where Baton may not read it. */
  readonly host: string | null;
  /** Whether this build may ask the browser for a site. */
  readonly mayAsk: boolean;
  /** The browser was asked for a site, and the answer was no. */
  readonly declined: boolean;
  readonly screen: Screen | null;
  readonly attention: number;
  readonly paused: boolean;
  readonly wrong: readonly ScreenKind[];
  /** The report has just been copied. */
  readonly copied: boolean;
  readonly version: string;
}

export interface PopupActions {
  readonly onTurnOn: (site: Site) => void;
  readonly onPause: (paused: boolean) => void;
  readonly onWrong: (kind: ScreenKind, isWrong: boolean) => void;
  readonly onCopy: (report: string) => void;
  readonly onSidePanel: () => void;
  readonly onOptions: () => void;
}

/** What the toolbar button opens. */
export function PopupView(props: PopupState & PopupActions) {
  return (
    <>
      <PageBar title="Baton" />
      <main>
        <ThisSite {...props} />
      </main>
      <footer>
        <button type="button" className="link" onClick={props.onOptions}>
          Options, duties and what Baton holds
        </button>
        <span className="quiet">Version {props.version}</span>
      </footer>
    </>
  );
}

function ThisSite(props: PopupState & PopupActions) {
  const { host, mayAsk, declined, screen, paused, wrong, onTurnOn, onPause, onSidePanel } = props;
  if (host === null) {
    return (
      <section>
        <h2>Baton is not on here</h2>
        {mayAsk ? (
          <TurnOnSite declined={declined} onTurnOn={onTurnOn} />
        ) : (
          <p>Your trust has chosen the sites that it reads. This is none of them.</p>
        )}
      </section>
    );
  }
  return (
    <>
      {paused ? <Paused /> : <Recognised {...props} host={host} />}
      <div className="actions">
        {!paused && !(screen && wrong.includes(screen.kind)) && (
          <button type="button" className="action second" onClick={onSidePanel}>
            Open in the side panel
          </button>
        )}
        <button type="button" className={paused ? 'action' : 'action second'} onClick={() => onPause(!paused)}>
          {paused ? 'Resume on this tab' : 'Pause on this tab'}
        </button>
      </div>
    </>
  );
}

function Paused() {
  return (
    <section>
      <h2>Paused on this tab</h2>
      <p>No checklist is shown here, for any patient, until you resume or close the tab.</p>
    </section>
  );
}

function Recognised({
  host,
  screen,
  attention,
  wrong,
  copied,
  version,
  onWrong,
  onCopy,
}: PopupState & PopupActions & { host: string }) {
  if (screen === null) {
    return (
      <section>
        <h2>No screen recognised</h2>
        <p>
          On <bdi className="host">{host}</bdi> Baton looks for discharge, clinic outcome and prescribing screens. It sees none in
          this tab now.
        </p>
      </section>
    );
  }
  const { kind } = screen;
  const name = screenName[kind];
  if (wrong.includes(kind)) {
    const report = wrongScreenReport(screen, host, version);
    return (
      <WrongScreen
        name={name}
        report={report}
        copied={copied}
        onCopy={() => onCopy(report)}
        onTakeBack={() => onWrong(kind, false)}
      />
    );
  }
  return (
    <section>
      <h2>
        {capital(name)} screen <span className="sureness">{sureness(screen)}</span>
      </h2>
      <p className="count">
        <StatusIcon status={attention > 0 ? 'attention' : 'reminder'} /> {attentionInWords(attention)}
      </p>
      <details>
        <summary>What it was recognised by</summary>
        <p>
          On <bdi className="host">{host}</bdi>:
        </p>
        <ul className="list">
          {screen.evidence.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </details>
      <button type="button" className="link" onClick={() => onWrong(kind, true)}>
        This is not a {name} screen
      </button>
    </section>
  );
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
