import { useId } from 'react';
import { type Appearance, appearanceChoices, narrowest, standardWidth, widest } from '@/lib/model/appearance';

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
      <WidthChoice width={appearance.width} onChange={(width) => onChange({ ...appearance, width })} />
    </form>
  );
}

interface WidthChoiceProps {
  readonly width: number | null;
  readonly onChange: (width: number | null) => void;
}

/** The width that buttons and edge of the panel on the page change as well. */
function WidthChoice({ width, onChange }: WidthChoiceProps) {
  const words = width === null ? `As it fits, up to ${standardWidth} pixels` : `${width} pixels, where there is room`;
  return (
    <fieldset>
      <legend>How wide is it beside the screen?</legend>
      <input
        type="range"
        aria-label="Width in pixels"
        aria-valuetext={words}
        min={narrowest}
        max={widest}
        step={10}
        value={width ?? standardWidth}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <p className="quiet" aria-hidden="true">
        {words}
      </p>
      {width !== null && (
        <button type="button" className="link" onClick={() => onChange(null)}>
          As it fits
        </button>
      )}
    </fieldset>
  );
}
