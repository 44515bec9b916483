import { type ReactNode, useId, useState } from 'react';

interface FieldProps {
  readonly name: string;
  readonly start: string;
}

/** A named row. The name is a box above the control, not a label of it. */
export function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="field_row__4Ff">
      <div className="field_name__1Ab">{name}</div>
      {children}
    </div>
  );
}

export function Line({ name, start }: FieldProps) {
  const [value, setValue] = useState(start);
  return (
    <Row name={name}>
      <input id={useId()} value={value} onChange={({ target }) => setValue(target.value)} />
    </Row>
  );
}

export function Text({ name, start }: FieldProps) {
  const [value, setValue] = useState(start);
  return (
    <Row name={name}>
      <textarea rows={3} value={value} onChange={({ target }) => setValue(target.value)} />
    </Row>
  );
}

export function Choice({ name, start, choices }: FieldProps & { readonly choices: readonly string[] }) {
  const [value, setValue] = useState(start);
  return (
    <Row name={name}>
      <select value={value} onChange={({ target }) => setValue(target.value)}>
        <option value="">Select…</option>
        {choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    </Row>
  );
}

/** A note editor: a box that is written in directly. */
export function RichText({ name, start }: FieldProps) {
  return (
    <Row name={name}>
      {/* biome-ignore lint/a11y/useSemanticElements: note editors are boxes that are written in. */}
      <div
        className="field_rich__Qq"
        role="textbox"
        aria-multiline="true"
        aria-label={name}
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
      >
        {start}
      </div>
    </Row>
  );
}

/** A date in three parts that are written in directly: no note, for all that it can be edited. */
export function DateParts({ name, start }: FieldProps) {
  const parts = start === '' ? ['dd', 'mm', 'yyyy'] : start.slice(0, 10).split('/');
  return (
    <Row name={name}>
      <div className="field_date__7s">
        {parts.map((part, index) => (
          <span
            key={['day', 'month', 'year'][index]}
            role="spinbutton"
            tabIndex={0}
            aria-valuenow={Number(part) || 0}
            contentEditable
            suppressContentEditableWarning
          >
            {part}
          </span>
        ))}
        {start === '' ? null : <input aria-label="Time" defaultValue={start.slice(11)} />}
      </div>
    </Row>
  );
}

/** Something to press: a box with a role, as half of this app is. */
export function Press({
  name,
  main = false,
  onPress,
}: {
  readonly name: string;
  readonly main?: boolean;
  readonly onPress?: () => void;
}) {
  return (
    <button type="button" className={`act_btn__w8 ${main ? 'act_main__v3' : ''}`} onClick={onPress}>
      {name}
    </button>
  );
}
