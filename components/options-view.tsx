import type { ComponentProps } from 'react';
import { AppearanceForm } from './appearance-form';
import { DutyList } from './duty-list';
import { HoldingsList } from './holdings-list';
import { PageBar } from './page-bar';
import { PolicyList } from './policy-list';
import { ReadsAndNever } from './reads-and-never';
import { ShortcutList } from './shortcut-list';

interface OptionsViewProps {
  readonly appearance: ComponentProps<typeof AppearanceForm>;
  readonly shortcuts: ComponentProps<typeof ShortcutList>;
  readonly holdings: ComponentProps<typeof HoldingsList>;
  readonly policy: ComponentProps<typeof PolicyList>;
  readonly version: string;
}

const sections = {
  appearance: 'Appearance',
  keyboard: 'Keyboard',
  duties: 'The duties',
  held: 'Everything I hold',
  about: 'About and safety',
} as const;

/** The options page: one page, five sections. */
export function OptionsView({ appearance, shortcuts, holdings, policy, version }: OptionsViewProps) {
  return (
    <>
      <PageBar title="Baton" />
      <nav aria-label="Sections">
        {Object.entries(sections).map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <main>
        <section id="appearance">
          <h2>{sections.appearance}</h2>
          <AppearanceForm {...appearance} />
        </section>
        <section id="keyboard">
          <h2>{sections.keyboard}</h2>
          <ShortcutList {...shortcuts} />
        </section>
        <section id="duties">
          <h2>{sections.duties}</h2>
          <DutyList />
          <h3>Limits that hold here</h3>
          <PolicyList {...policy} />
        </section>
        <section id="held">
          <h2>{sections.held}</h2>
          <HoldingsList {...holdings} />
        </section>
        <section id="about">
          <h2>{sections.about}</h2>
          <p>
            Baton {version} advises; it decides nothing. It reads by rules that anybody may look up, on this computer alone, and
            uses no artificial intelligence. What it does not find may still be there, and what it finds may be misread: go by the
            record and your own judgement.
          </p>
          <ReadsAndNever level={3} />
          <h3>Something is wrong?</h3>
          <p>
            Press the Baton button in the toolbar on the screen concerned and say that it is the wrong one, or tell your trust’s
            digital team. For harm or a near miss, use your trust’s incident system as ever.
          </p>
        </section>
      </main>
    </>
  );
}
