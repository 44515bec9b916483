import { otherSide, widthStep } from '@/lib/checklist/dock';
import { narrowest, widest } from '@/lib/model/appearance';

interface PanelPlaceProps {
  readonly side: 'left' | 'right';
  readonly width: number;
  /** The width that was chosen, where it gave way to the screen. */
  readonly narrowedFrom: number | null;
  readonly onMove: (side: 'left' | 'right') => void;
  readonly onWidth: (width: number) => void;
}

/** Side and width of the panel by buttons, for whoever does not drag. */
export function PanelPlace({ side, width, narrowedFrom, onMove, onWidth }: PanelPlaceProps) {
  const canWiden = narrowedFrom === null && width < widest;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div role="group" className="place-buttons" aria-label="Place of the checklist">
      <button type="button" className="choice" onClick={() => onMove(otherSide[side])}>
        Move {otherSide[side]}
      </button>
      <button
        type="button"
        className="choice"
        aria-disabled={!canWiden}
        onClick={() => canWiden && onWidth(Math.min(widest, width + widthStep))}
      >
        Wider
      </button>
      <button
        type="button"
        className="choice"
        aria-disabled={width <= narrowest}
        onClick={() => onWidth(Math.max(narrowest, width - widthStep))}
      >
        Narrower
      </button>
      {narrowedFrom !== null && <p>Narrower here: {narrowedFrom} would cover the screen’s fields.</p>}
    </div>
  );
}
