import { useId, useState } from 'react';
import type { Source } from '@/lib/model/reminder';

/** The duty behind an item, on request. A clause number is printed only where it was checked against the edition in force. */
export function Why({ source, about }: { readonly source: Source; readonly about: string }) {
  const [open, setOpen] = useState(false);
  const duty = useId();
  return (
    <>
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
