import { useId } from 'react';
import { type Appearance, appearanceChoices, narrowest, widest } from '@/lib/model/appearance';

interface AppearanceFormProps {
  readonly appearance: Appearance;
  readonly onChange: (appearance: Appearance) => void;
}

type Key = keyof typeof appearanceChoices;

const questions = {
  surface: 'Where is the checklist shown?',
  side: 'On which side of the page?',
  size: 'How large is it?',
  density: 'How close are its lines?',
} as const satisfies Record<Key, string>;

const answers = {
  page: 'Beside the screen, on its page',
  'side-panel': 'In the browser’s side panel only',
  automatic: 'Where it covers least',
  right: 'Right, where there is room',
  left: 'Left, where there is room',
  standard: 'Standard',
  large: 'Large',
  largest: 'Largest',
  comfortable: 'Comfortable',
  compact: 'Compact',
} as const satisfies Record<Appearance[Key], string>;

/** How the checklist looks on this computer. Each choice holds at once. */
export function AppearanceForm({ appearance, onChange }: AppearanceFormProps) {
  const name = useId();
  return (
    <form className="choices">
      {(Object.keys(appearanceChoices) as Key[]).map((key) => (
        <fieldset key={key}>
          <legend>{questions[key]}</legend>
          {appearanceChoices[key].map((choice) => (
            <label key={choice} className="choice">
              <input
                type="radio"
                name={`${name}${key}`}
                checked={appearance[key] === choice}
                onChange={() => onChange({ ...appearance, [key]: choice })}
              />
              {answers[choice]}
            </label>
          ))}
        </fieldset>
      ))}
      <fieldset>
        <legend>How wide is it?</legend>
        <label className="choice">
          <input
            type="range"
            aria-label="How wide is it?"
            aria-valuetext={`${appearance.width} pixels`}
            min={narrowest}
            max={widest}
            step={10}
            value={appearance.width}
            onChange={(event) => onChange({ ...appearance, width: event.currentTarget.valueAsNumber })}
          />
          <span aria-hidden="true">{appearance.width} pixels</span>
        </label>
        <p className="quiet">Beside the screen, where there is room: the checklist covers no field for it.</p>
      </fieldset>
    </form>
  );
}
