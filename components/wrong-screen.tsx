interface WrongScreenProps {
  /** What the screen was taken for, within a sentence. */
  readonly name: string;
  readonly report: string;
  /** The report has just been copied. */
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onTakeBack: () => void;
}

/** After "wrong screen": what was done about it, the way back, and words for whoever can mend it. */
export function WrongScreen({ name, report, copied, onCopy, onTakeBack }: WrongScreenProps) {
  return (
    <section>
      <h2>Not a {name} screen</h2>
      <p>This tab shows no {name} checklist any more.</p>
      <button type="button" className="action second" onClick={onTakeBack}>
        It is one after all
      </button>
      <p>Nothing was sent. To have it mended, pass this on to your trust’s digital team:</p>
      <pre className="report">{report}</pre>
      <button type="button" className="action second" onClick={onCopy}>
        Copy these words
      </button>
      <p role="status" className="quiet">
        {copied ? 'Copied.' : ''}
      </p>
    </section>
  );
}
