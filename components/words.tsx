import { Fragment } from 'react';

/** `22-Nov-2026`, `22-Nov-2026 14:05` */
const dates = /(\d{2}-[A-Z][a-z]{2}-\d{4}(?: \d{2}:\d{2})?)/;

/** Words as they are, whose dates are not broken at their hyphens and whose longest words are broken at a stroke first. */
export function Words({ text }: { readonly text: string }) {
  const pieces = text.split(dates).map((words, at) => ({ words, at, isDate: at % 2 === 1 }));
  return pieces.map(({ words, at, isDate }) =>
    isDate ? (
      <span key={at} className="whole">
        {words}
      </span>
    ) : (
      <Fragment key={at}>{breakable(words)}</Fragment>
    ),
  );
}

function breakable(words: string) {
  const parts = words.split(/(?<=\/)/).map((part, at) => ({ part, at }));
  return parts.map(({ part, at }) => (
    <Fragment key={at}>
      {at > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
