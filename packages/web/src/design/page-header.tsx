import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Icon } from './icon.tsx';
import './page-header.css';

/** The head of a screen: the way back on a phone, its title, and what can be done with it as a whole. */
export function PageHeader({
  title,
  over,
  back,
  acts,
}: {
  readonly title: ReactNode;
  /** A small line above the title. */
  readonly over?: ReactNode;
  /** Where the arrow leads, and what it says to a screen reader. */
  readonly back?: { readonly href: string; readonly label: string };
  readonly acts?: ReactNode;
}) {
  return (
    <header className="page-header">
      {back && (
        <Link href={back.href} className="icon-button page-back" aria-label={back.label}>
          <Icon name="back" />
        </Link>
      )}
      <div className="page-titles">
        {over && <p className="page-over">{over}</p>}
        <h1 tabIndex={-1}>{title}</h1>
      </div>
      {acts && <div className="page-acts">{acts}</div>}
    </header>
  );
}
