import { type ReactNode, useId, useState } from 'react';
import { Chevron } from './icon';

interface ChecklistSectionProps {
  readonly heading: string;
  /** Beside the heading, for the eye alone. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

/** One tier of the checklist. */
export function ChecklistSection({ heading, beside, children }: ChecklistSectionProps) {
  const name = useId();
  return (
    <section className="section" aria-labelledby={name}>
      <div className="section-head">
        <h3 id={name}>{heading}</h3>
        {beside}
      </div>
      {children}
    </section>
  );
}

interface FoldedSectionProps {
  readonly heading: string;
  /** How many things are folded away. */
  readonly count: number;
  /** What they are, in a few words: stands there while they are folded. */
  readonly summary: string;
  readonly children: ReactNode;
}

/** A tier that is one line until it is asked for. */
export function FoldedSection({ heading, count, summary, children }: FoldedSectionProps) {
  const name = useId();
  const contents = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className="section" aria-labelledby={name}>
      <h3>
        <button type="button" className="fold" aria-expanded={open} aria-controls={contents} onClick={() => setOpen(!open)}>
          <span>
            <span id={name}>{heading}</span> ({count})
          </span>
          <Chevron to={open ? 'up' : 'down'} />
        </button>
      </h3>
      {!open && <p className="summary">{summary}</p>}
      <div id={contents} hidden={!open}>
        {children}
      </div>
    </section>
  );
}
