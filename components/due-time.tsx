import { timeLeft } from '@/lib/checklist/time-left';

interface DueTimeProps {
  /** ISO time. */
  readonly due: string;
  readonly now: Date;
  /** The item's title: a time that it gives is not said again. */
  readonly title: string;
}

/** When something is due, and how long is left. */
export function DueTime({ due, now, title }: DueTimeProps) {
  const time = timeLeft(due, now);
  if (time === null) return null;
  const { at, left, wholeDay, past } = time;
  return (
    <p className="due">
      {!title.includes(at) && (
        <>
          {past ? 'Was due' : 'Due'} {wholeDay && 'by the end of '}
          <time dateTime={due}>{at}</time>
          {', '}
        </>
      )}
      <strong>{left}</strong>
    </p>
  );
}
