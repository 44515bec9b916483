import { useId } from 'react';
import { excerpt } from '@/lib/checklist/excerpt';
import type { Evidence } from '@/lib/model/facts';

interface QuotedWordsProps {
  readonly evidence: Evidence;
  readonly onShow: (evidence: Evidence) => void;
}

/** Words of the page, verbatim but for a cut marked as such, with where they stand and the way there. */
export function QuotedWords({ evidence, onShow }: QuotedWordsProps) {
  const words = useId();
  const { quote, place } = evidence;
  return (
    <figure className="quoted">
      <blockquote id={words}>
        <bdi>{excerpt(quote)}</bdi>
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
