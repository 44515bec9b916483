import type { CSSProperties } from 'react';
import { stillOpen } from '@/lib/checklist/wording';
import type { RuleId } from '@/lib/model/reminder';
import { StatusIcon } from './icon';

interface SigningStripProps {
  /** What still needs attention; empty while nothing is about to be signed. */
  readonly rules: readonly RuleId[];
  readonly place: 'besideTab' | 'inPanel';
  readonly style?: CSSProperties | undefined;
}

/**
 * One line at the moment of signing. It takes no press and no focus; screen readers hear it, so the region is there before its
 * words.
 */
export function SigningStrip({ rules, place, style }: SigningStripProps) {
  return (
    <div role="status" className={rules.length === 0 ? 'unseen' : 'strip'} style={rules.length === 0 ? undefined : style}>
      {rules.length > 0 && (
        <>
          <StatusIcon status="attention" />
          <span>{stillOpen(rules, place)}</span>
        </>
      )}
    </div>
  );
}
