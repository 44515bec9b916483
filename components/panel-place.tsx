import { narrowest, otherSide, widest, widthStep } from '@/lib/checklist/dock';

interface PanelPlaceProps {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly onMove: (side: 'left' | 'right') => void;
  readonly onWidth: (width: number) => void;
}

/** Side and width of the panel by buttons, for whoever does not drag. */
export function PanelPlace({ side, width, onMove, onWidth }: PanelPlaceProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields, and these are buttons
    <div role="group" className="place-buttons" aria-label="Place of the checklist">
      <button type="button" className="choice" onClick={() => onMove(otherSide[side])}>
        Move {otherSide[side]}
      </button>
      <button
        type="button"
        className="choice"
        aria-disabled={width >= widest}
        onClick={() => onWidth(Math.min(widest, width + widthStep))}
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
    </div>
  );
}
