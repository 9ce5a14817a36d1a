import type { ReactNode } from 'react';
import './empty-state.css';

/** Where nothing is yet: teaches one thing, offers one act. */
export function EmptyState({
  title,
  children,
  act,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly act?: ReactNode;
}) {
  return (
    <section className="empty-state">
      <svg className="empty-drawing" viewBox="0 0 120 72" aria-hidden="true">
        <circle className="empty-one" cx="47" cy="36" r="26" />
        <circle className="empty-two" cx="73" cy="36" r="26" />
      </svg>
      <h2>{title}</h2>
      <p>{children}</p>
      {act && <div className="empty-act">{act}</div>}
    </section>
  );
}
