import { PageBar } from './page-bar';
import { ReadsAndNever } from './reads-and-never';

interface WelcomeViewProps {
  readonly mayAsk: boolean;
  readonly onOptions: () => void;
}

/** The first run: one screen. */
export function WelcomeView({ mayAsk, onOptions }: WelcomeViewProps) {
  return (
    <>
      <PageBar title="Baton" />
      <main>
        <p className="lead">
          When you write a discharge or a prescription, or close a clinic episode, Baton shows a checklist beside it: what the NHS
          Standard Contract asks of the hospital before the patient goes back to the GP.
        </p>
        <ReadsAndNever level={2} />
        <section>
          <h2>What to do now</h2>
          <p>
            {mayAsk
              ? 'Open your record system, press the Baton button in the toolbar and turn Baton on for that site. Your browser asks whether it may.'
              : 'Nothing. Your trust has chosen the sites, and the checklist comes by itself.'}
          </p>
          <button type="button" className="action second" onClick={onOptions}>
            See the duties and the options
          </button>
        </section>
      </main>
    </>
  );
}
