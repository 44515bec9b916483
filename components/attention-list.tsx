import { useState } from 'react';
import { foldAttention } from '@/lib/checklist/sections';
import { amount } from '@/lib/rules/wording';
import { ItemList, type ItemListProps } from './item-list';

/** What needs attention: at most five open items, and the others on request. */
export function AttentionList(props: ItemListProps) {
  const [all, setAll] = useState(false);
  const { shown, folded } = foldAttention(props.reminders, props.answers);
  if (all || folded.length === 0) return <ItemList {...props} />;
  return (
    <>
      <ItemList {...props} reminders={shown} />
      <button type="button" className="link more" onClick={() => setAll(true)}>
        Show {amount(folded.length, 'more item')}
      </button>
    </>
  );
}
