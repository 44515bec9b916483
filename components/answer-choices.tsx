import { useId } from 'react';
import { faultInWords, reasonInWords, reasonsOf } from '@/lib/checklist/answers';
import { type Answer, faultIds } from '@/lib/model/answer';
import type { RuleId } from '@/lib/model/reminder';

interface AnswerChoicesProps {
  readonly rule: RuleId;
  readonly onAnswer: (answer: Answer) => void;
}

/** What else there is to answer than that it is done. */
export function AnswerChoices({ rule, onAnswer }: AnswerChoicesProps) {
  return (
    <>
      <Choices heading="Not now" codes={['at-signing']} words={{ 'at-signing': 'Remind me when I sign' }} onChoose={onAnswer} />
      <Choices heading="Not applicable" codes={reasonsOf[rule]} words={reasonInWords} onChoose={onAnswer} />
      <Choices heading="This reminder is wrong" codes={faultIds} words={faultInWords} onChoose={onAnswer} />
    </>
  );
}

interface ChoicesProps<Code extends Answer> {
  readonly heading: string;
  readonly codes: readonly Code[];
  readonly words: Readonly<Record<Code, string>>;
  readonly onChoose: (code: Code) => void;
}

function Choices<Code extends Answer>({ heading, codes, words, onChoose }: ChoicesProps<Code>) {
  const name = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div role="group" className="choices" aria-labelledby={name}>
      <p id={name}>{heading}</p>
      {codes.map((code) => (
        <button key={code} type="button" className="choice" onClick={() => onChoose(code)}>
          {words[code]}
        </button>
      ))}
    </div>
  );
}
