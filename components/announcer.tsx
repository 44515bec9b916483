import { useEffect, useState } from 'react';

/** Long enough that a burst of changes while a page loads or somebody types is told once. */
const quiet = 1_000;

/** Tells screen readers politely, once the message has stood still. The region is there before its words, or nobody hears them. */
export function Announcer({ message }: { readonly message: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(message), quiet);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <p className="unseen" role="status">
      {told}
    </p>
  );
}
