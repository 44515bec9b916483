import type { Dock } from '@/lib/checklist/dock';
import { landmarkName } from '@/lib/checklist/wording';
import type { ScreenKind } from '@/lib/model/screen';

interface StoppedProps {
  readonly kind: ScreenKind;
  readonly dock: Dock;
}

/** What is left of the panel after an error of ours: that it says nothing is not to be taken for nothing to say. */
export function Stopped({ kind, dock }: StoppedProps) {
  const { left, top, right } = dock.panel;
  return (
    <aside className="panel stopped" aria-label={landmarkName[kind]} style={{ left, top, width: right - left }}>
      <p>Baton stopped on this page.</p>
    </aside>
  );
}
