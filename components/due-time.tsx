import { timeLeft } from '@/lib/checklist/time-left';

interface DueTimeProps {
  /** ISO time. */
  readonly due: string;
  readonly now: Date;
}

/** When something is due, and how long is left. */
export function DueTime({ due, now }: DueTimeProps) {
  const time = timeLeft(due, now);
  if (time === null) return null;
  return (
    <p className={time.past ? 'due due-past' : 'due'}>
      {time.past ? 'Was due' : 'Due'} <time dateTime={due}>{time.at}</time>
      {', '}
      <strong>{time.left}</strong>
    </p>
  );
}
