import { useState } from 'react';
import type { Evidence } from '@/lib/model/facts';
import { amount } from '@/lib/rules/wording';
import { QuotedWords } from './quoted-words';

/** As many quotations as leave the next item in view. */
const most = 3;

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly onShow: (evidence: Evidence) => void;
}

/** The words that an item was read from: the first few, and the others on request. */
export function EvidenceList({ evidence, onShow }: EvidenceListProps) {
  const [all, setAll] = useState(false);
  const shown = all || evidence.length <= most + 1 ? evidence : evidence.slice(0, most);
  return (
    <>
      {shown.map((words, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and have no state
        <QuotedWords key={index} evidence={words} onShow={onShow} />
      ))}
      {shown.length < evidence.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          Show {amount(evidence.length - shown.length, 'more quotation')}
        </button>
      )}
    </>
  );
}
