import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { type Patient, siddiqui } from '../hospital.ts';
import { elsewhere } from './elsewhere.tsx';
import { ClinicList, MedicationList, WardList } from './lists.tsx';
import { DischargePanel, OrderPanel, OutcomePanel } from './panels.tsx';
import { type Scenario, scenarios, type View, views } from './scenarios.ts';
import type { Done } from './work.ts';

interface Open {
  readonly patient: Patient;
  readonly done: Done;
}

const panels = { Ward: DischargePanel, Clinic: OutcomePanel, Chart: OrderPanel } as const;

function Split({
  view,
  open,
  setOpen,
}: {
  readonly view: keyof typeof panels;
  readonly open: Open | null;
  readonly setOpen: (open: Open | null) => void;
}) {
  const Panel = panels[view];
  const onOpen = (patient: Patient) => setOpen({ patient, done: 'empty' });
  return (
    <div className="shell_split__Zp0q">
      <div className="shell_list__mm31">
        {view === 'Ward' ? <WardList onOpen={onOpen} /> : null}
        {view === 'Clinic' ? <ClinicList onOpen={onOpen} /> : null}
        {view === 'Chart' ? <MedicationList onOpen={onOpen} patient={siddiqui} /> : null}
      </div>
      {open === null ? null : <Panel key={open.patient.number + open.done} {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function App({ start }: { readonly start: Scenario }) {
  const [view, setView] = useState<View>(start.view);
  const [open, setOpen] = useState<Open | null>(start.panel === null ? null : { patient: siddiqui, done: start.panel });
  const go = (next: View) => {
    setView(next);
    setOpen(null);
  };
  return (
    <>
      <div className="shell_bar__k2Jx">
        <b>Thornfield EPR</b>
        {views.map((name) => (
          // biome-ignore lint/a11y/useSemanticElements: record systems press boxes, and Baton has to know them.
          <div key={name} role="link" tabIndex={0} onClick={() => go(name)} onKeyDown={({ key }) => key === 'Enter' && go(name)}>
            {name}
          </div>
        ))}
      </div>
      {view === 'Ward' || view === 'Clinic' || view === 'Chart' ? (
        <Split view={view} open={open} setOpen={setOpen} />
      ) : (
        <div className="shell_list__mm31">{elsewhere[view]}</div>
      )}
    </>
  );
}

const number = Number(new URLSearchParams(location.search).get('s'));
const place = document.getElementById('root');
if (place) createRoot(place).render(<App start={scenarios[number] ?? { view: 'Ward', panel: null }} />);
