import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { widthStep } from '@/lib/checklist/dock';
import { narrowest, widest } from '@/lib/model/appearance';

interface WidthHandleProps {
  readonly side: 'left' | 'right';
  readonly width: number;
  /** While it is dragged. */
  readonly onDrag: (width: number | null) => void;
  readonly onWidth: (width: number) => void;
}

/** The inner edge of the panel: dragged, or moved by the arrow keys. Buttons in the panel do the same. */
export function WidthHandle({ side, width, onDrag, onWidth }: WidthHandleProps) {
  const [from, setFrom] = useState<number | null>(null);
  const inwards = side === 'right' ? -1 : 1;
  const widthAt = ({ clientX }: PointerEvent) => fitting(width + inwards * (clientX - (from ?? clientX)));
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowLeft') onWidth(fitting(width - inwards * widthStep));
    if (key === 'ArrowRight') onWidth(fitting(width + inwards * widthStep));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: no element is a separator that takes a value
    <div
      role="separator"
      tabIndex={0}
      className="width-handle"
      aria-orientation="vertical"
      aria-label="Width of the checklist"
      aria-valuenow={width}
      aria-valuemin={narrowest}
      aria-valuemax={widest}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setFrom(event.clientX);
      }}
      onPointerMove={(event) => from !== null && onDrag(widthAt(event))}
      onPointerUp={(event) => {
        if (from !== null) onWidth(widthAt(event));
        onDrag(null);
        setFrom(null);
      }}
      onPointerCancel={() => {
        onDrag(null);
        setFrom(null);
      }}
    />
  );
}

/** In tens, as the options page has it. */
function fitting(width: number): number {
  return Math.min(widest, Math.max(narrowest, 10 * Math.round(width / 10)));
}
