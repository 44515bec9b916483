import type { ReactNode } from 'react';

interface PageBarProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** The bar at the top of the extension's own pages. */
export function PageBar({ title, children }: PageBarProps) {
  return (
    <header className="bar">
      <h1>{title}</h1>
      {children}
    </header>
  );
}
