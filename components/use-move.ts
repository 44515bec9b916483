import { type PointerEvent, useState } from 'react';
import { otherSide } from '@/lib/checklist/dock';
import type { Side } from '@/lib/checklist/places';

/** Further than a hand shakes. */
const far = 80;

/** Lets the panel be dragged by its head to the other side. */
export function useMove(side: Side, onMove: (side: 'left' | 'right') => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [moved, setMoved] = useState(0);
  const end = () => {
    setFrom(null);
    setMoved(0);
  };
  const handlers = {
    onPointerDown: (event: PointerEvent) => {
      if ((event.target as Element).closest('button')) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      setFrom(event.clientX);
    },
    onPointerMove: ({ clientX }: PointerEvent) => from !== null && setMoved(clientX - from),
    onPointerUp: () => {
      if (side !== 'bottom' && (side === 'right' ? -moved : moved) > far) onMove(otherSide[side]);
      end();
    },
    onPointerCancel: end,
  };
  return { moved, handlers };
}
