import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { holdKeyboard } from '../../app/hold-keyboard.ts';
import { Icon } from '../../design/icon.tsx';

/** Who the talk to capture was with: somebody of your own people, or somebody of whom you have a name. */
export interface With {
  readonly person?: string | undefined;
  readonly name?: string | undefined;
}

/** Leads to capturing a conversation at an event, with the keyboard open at once. */
export function CaptureLink({
  event,
  who = {},
  children,
}: {
  readonly event: string;
  readonly who?: With;
  readonly children: ReactNode;
}) {
  return (
    <Link href={capturePath(event, who)} className="button" data-kind="main" data-wide onClick={holdKeyboard}>
      <Icon name="capture" />
      {children}
    </Link>
  );
}

/** The address of capturing a conversation at an event. */
export function capturePath(event: string, { person, name }: With): string {
  const query = new URLSearchParams({ event, ...(person ? { person } : name ? { text: name } : {}) });
  return `/capture?${query}`;
}
