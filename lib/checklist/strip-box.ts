import type { Box } from '@/lib/model/geometry';
import { freeParts, gap, heightOf } from './boxes';

/** One line of small print, and as much of one as names three duties. */
const stripHeight = 36;
const widest = 500;

/**
 * Where one line stands beside the tab, inwards: at its height or as near to it as nothing is in the way.
 *
 * @param sets What is in the way, from all of it to the least.
 */
export function stripBox(width: number, height: number, tab: Box, sets: readonly (readonly Box[])[]): Box {
  const isRight = tab.left > width / 2;
  const long = Math.max(0, Math.min(widest, width - (tab.right - tab.left) - 2 * gap));
  const left = isRight ? tab.left - gap - long : tab.right + gap;
  const strip: Box = { left, right: left + long, top: 0, bottom: height };
  const distance = (top: number) => Math.abs(top - tab.top);
  for (const inTheWay of sets) {
    const [top] = freeParts(strip, inTheWay)
      .filter((part) => heightOf(part) >= stripHeight)
      .map((part) => Math.min(Math.max(tab.top, part.top), part.bottom - stripHeight))
      .sort((one, other) => distance(one) - distance(other));
    if (top !== undefined) return { ...strip, top, bottom: top + stripHeight };
  }
  return { ...strip, top: tab.top, bottom: tab.top + stripHeight };
}
