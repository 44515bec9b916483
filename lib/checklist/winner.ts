import type { FrameReport } from '@/lib/extension/messages';

/**
 * The one report that the checklist speaks of, where several frames hold a screen: the one that most speaks for, and among
 * equals the outermost, which browsers number lowest (the top frame is 0). So typing, which changes facts but not what speaks
 * for a screen, never makes the checklist jump from one frame to another.
 */
export function winningReport(reports: Iterable<FrameReport>): FrameReport | null {
  let best: FrameReport | null = null;
  for (const report of reports) if (best === null || precedes(report, best)) best = report;
  return best;
}

function precedes(one: FrameReport, other: FrameReport): boolean {
  const more = one.screen.evidence.length - other.screen.evidence.length;
  return more !== 0 ? more > 0 : one.frameId < other.frameId;
}
