import type { ReactNode } from 'react';
import './door.css';

/** The page before one is inside: the name of the house, one question, one act. */
export function Door({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <main className="door">
      <div className="door-inner">
        <p className="door-mark">
          <svg viewBox="0 0 120 72" aria-hidden="true">
            <circle className="door-one" cx="47" cy="36" r="26" />
            <circle className="door-two" cx="73" cy="36" r="26" />
          </svg>
          Kennis
        </p>
        <h1>{title}</h1>
        {lead && <p className="door-lead">{lead}</p>}
        {children}
      </div>
    </main>
  );
}
