import type { Holding } from '@/lib/checklist/holdings';

interface HoldingsListProps {
  readonly session: readonly Holding[];
  readonly disk: readonly Holding[];
  /** It has just been wiped. */
  readonly wiped: boolean;
  readonly onWipe: () => void;
}

/** All that Baton holds now, for anybody at this computer to read, and the end of it. */
export function HoldingsList({ session, disk, wiped, onWipe }: HoldingsListProps) {
  return (
    <>
      <p>
        What a screen says is held only by the tab that shows it, while it shows it. The rest is here, in full. No name, number or
        word of a patient is among it.
      </p>
      <h3>In the browser’s memory, until it closes</h3>
      <Holdings holdings={session} />
      <button type="button" className="action" onClick={onWipe}>
        Wipe it now
      </button>
      <p role="status" className="quiet">
        {wiped ? 'Wiped. Checklists that are open were read anew, with nothing ticked.' : ''}
      </p>
      <h3>On this computer’s disk</h3>
      <Holdings holdings={disk} />
    </>
  );
}

function Holdings({ holdings }: { readonly holdings: readonly Holding[] }) {
  if (holdings.length === 0) return <p className="nothing">Nothing.</p>;
  return (
    <ul className="holdings">
      {holdings.map(({ what, details }) => (
        <li key={what}>
          {what}
          {details.map((detail) => (
            <span key={detail} className="quiet">
              {detail}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
