import { useId, useState } from 'react';
import type { Looked } from '@/lib/checklist/looked-for';
import type { Answer } from '@/lib/model/answer';
import type { Reminder } from '@/lib/model/reminder';
import { AnswerChoices } from './answer-choices';
import { Why } from './why';
import { WordingToCopy } from './wording-to-copy';

export interface ItemExtrasProps {
  readonly reminder: Reminder;
  readonly looked: readonly Looked[];
  /** A sentence for the letter; null where there is none to offer. */
  readonly wording: string | null;
  /** The id of the item's title. */
  readonly about: string;
  /** Null where there is nothing to answer. */
  readonly onAnswer: ((answer: Answer) => void) | null;
  readonly onCopy: (text: string) => void;
}

/** What an item has on request, one thing at a time: why it is there, words to copy, and other answers. */
export function ItemExtras({ reminder, looked, wording, about, onAnswer, onCopy }: ItemExtrasProps) {
  const [open, setOpen] = useState('');
  const region = useId();
  const extras = [
    { name: 'Why?', shows: () => <Why source={reminder.source} looked={looked} /> },
    wording !== null && { name: 'Wording', shows: () => <WordingToCopy text={wording} onCopy={onCopy} /> },
    onAnswer !== null && { name: 'Other answer', shows: () => <AnswerChoices rule={reminder.rule} onAnswer={onAnswer} /> },
  ].filter((extra) => extra !== false);
  return (
    <>
      <div className="extras">
        {extras.map(({ name }) => (
          <button
            key={name}
            type="button"
            className="link"
            aria-expanded={open === name}
            aria-controls={region}
            aria-describedby={about}
            onClick={() => setOpen(open === name ? '' : name)}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={region} className="extra" hidden={open === ''}>
        {extras.find(({ name }) => name === open)?.shows()}
      </div>
    </>
  );
}
