import type { Status } from '@/lib/model/reminder';

/** The sign of a status: its shape differs as well as its colour. Said in words by the heading above it. */
export function StatusIcon({ status }: { readonly status: Status }) {
  return (
    <svg className={`icon icon-${status}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  );
}

const shapes = {
  attention: (
    <>
      <path className="icon-ground" d="M10 1.6 19 18H1z" />
      <path className="icon-sign" d="M10 7.2v5M10 14.6v.9" />
    </>
  ),
  reminder: (
    <>
      <circle className="icon-ground" cx="10" cy="10" r="8" />
      <path className="icon-sign" d="M10 9v5.2M10 5.6v.9" />
    </>
  ),
  met: (
    <>
      <circle className="icon-ground" cx="10" cy="10" r="9" />
      <path className="icon-sign" d="m5.8 10.4 2.8 2.9 5.6-6" />
    </>
  ),
} satisfies Record<Status, React.ReactNode>;

/** Points to where the panel goes: `right` folds it away to the right. */
export function Chevron({ to }: { readonly to: 'right' | 'left' | 'up' | 'down' }) {
  return (
    <svg className={`chevron chevron-${to}`} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d="M4 1.5 8.5 6 4 10.5" />
    </svg>
  );
}
