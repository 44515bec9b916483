import { useId } from 'react';
import type { Evidence } from '@/lib/model/facts';

/** Longer passages are shown by their beginning; the page itself shows the rest. */
const longest = 300;

interface QuotedWordsProps {
  readonly evidence: Evidence;
  readonly onShow: (evidence: Evidence) => void;
}

/** Words of the page, verbatim, with where they stand and the way there. */
export function QuotedWords({ evidence, onShow }: QuotedWordsProps) {
  const words = useId();
  const { quote, place } = evidence;
  return (
    <figure className="quoted">
      <blockquote id={words}>
        <bdi>{quote.length > longest ? `${quote.slice(0, longest)}… (shortened)` : quote}</bdi>
      </blockquote>
      <figcaption>
        {place !== '' && <bdi className="place">{place}</bdi>}
        <button type="button" className="link" aria-describedby={words} onClick={() => onShow(evidence)}>
          Show on page
        </button>
      </figcaption>
    </figure>
  );
}
