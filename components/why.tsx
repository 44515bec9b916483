import type { Looked } from '@/lib/checklist/looked-for';
import type { Source } from '@/lib/model/reminder';

interface WhyProps {
  readonly source: Source;
  readonly looked: readonly Looked[];
}

/** The duty behind an item, and what was looked for. A clause is printed only where it was checked in the edition in force. */
export function Why({ source, looked }: WhyProps) {
  return (
    <>
      <p>{source.duty}</p>
      <p className="source">
        {source.title}, {source.edition}
        {source.clauseVerified && source.clause !== '' && `, ${source.clause}`}
      </p>
      {looked.length > 0 && (
        <>
          <p className="looked-head">Looked for on this screen:</p>
          <ul className="looked">
            {looked.map(({ words, found }) => (
              <li key={words}>
                {words}: <strong>{found ? 'found' : 'not found'}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
