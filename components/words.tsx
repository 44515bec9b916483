import { Fragment } from 'react';

/** `22-Nov-2026`, `22-Nov-2026 14:05` */
const dates = /(\d{2}-[A-Z][a-z]{2}-\d{4}(?: \d{2}:\d{2})?)/;

/** Words whose dates are not broken at their hyphens. */
export function Words({ text }: { readonly text: string }) {
  const pieces = text.split(dates).map((words, at) => ({ words, at, isDate: at % 2 === 1 }));
  return pieces.map(({ words, at, isDate }) =>
    isDate ? (
      <span key={at} className="whole">
        {words}
      </span>
    ) : (
      <Fragment key={at}>{words}</Fragment>
    ),
  );
}
