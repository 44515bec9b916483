import type { Shortcut } from '@/lib/model/command';

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Where this browser has them changed, to be read after "on". */
  readonly place: string;
  readonly onChange: () => void;
}

/** The keyboard shortcuts as they are in this browser, and the way to other ones. */
export function ShortcutList({ shortcuts, place, onChange }: ShortcutListProps) {
  return (
    <>
      <p>They work on every page that has a checklist, wherever the keyboard focus is.</p>
      <dl className="shortcuts">
        {shortcuts.map(({ does, keys }) => (
          <div key={does} className="pair">
            <dt>{does}</dt>
            <dd>{keys === '' ? 'No keys' : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>Other keys, or none, are chosen in the browser itself, on {place}.</p>
      <button type="button" className="action second" onClick={onChange}>
        Change the keys
      </button>
    </>
  );
}
