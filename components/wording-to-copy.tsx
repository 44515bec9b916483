import { useState } from 'react';

interface WordingToCopyProps {
  readonly text: string;
  readonly onCopy: (text: string) => void;
}

/** A sentence for the letter, with gaps to fill. It goes to the clipboard and nowhere else: the page is the clinician's. */
export function WordingToCopy({ text, onCopy }: WordingToCopyProps) {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <p className="wording">{text}</p>
      <button
        type="button"
        className="choice"
        onClick={() => {
          onCopy(text);
          setCopied(true);
        }}
      >
        {copied ? 'Copied' : 'Copy'}
      </button>
    </>
  );
}
