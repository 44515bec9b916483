import { type ReactNode, useId, useState } from 'react';
import type { Source } from '@/lib/model/reminder';

interface WhyProps {
  readonly source: Source;
  /** The id of the item's title. */
  readonly about: string;
  /** What the item says. */
  readonly children: ReactNode;
}

/** What an item says, with the duty behind it on request. A clause is printed only where it was checked in the edition in force. */
export function Why({ source, about, children }: WhyProps) {
  const [open, setOpen] = useState(false);
  const duty = useId();
  return (
    <>
      <p>
        {children}{' '}
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls={duty}
          aria-describedby={about}
          onClick={() => setOpen(!open)}
        >
          Why?
        </button>
      </p>
      <div className="why" id={duty} hidden={!open}>
        <p>{source.duty}</p>
        <p className="source">
          {source.title}, {source.edition}
          {source.clauseVerified && source.clause !== '' && `, ${source.clause}`}
        </p>
      </div>
    </>
  );
}
