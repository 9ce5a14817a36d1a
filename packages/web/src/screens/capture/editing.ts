import { useId, useState } from 'react';
import type { TalkPart } from './talk/read-talk.ts';
import type { PersonRef } from './talk/talk.ts';

/** Which part of the draft is open to be corrected; closing gives the focus back to its chip. */
export interface Editing {
  readonly open: string | null;
  readonly idOf: (key: string) => string;
  readonly start: (key: string) => void;
  readonly stop: () => void;
}

/** The key of adding somebody. */
export const addingPerson = 'add';

export function partKey({ ref }: { readonly ref: TalkPart['ref'] }): string {
  return 'added' in ref ? `part ${ref.added}` : `${ref.kind} ${ref.at}`;
}

export function personKey(ref: PersonRef): string {
  return 'added' in ref ? `who added ${ref.added}` : `who ${ref.at}`;
}

export function useEditing(): Editing {
  const base = useId();
  const [open, setOpen] = useState<string | null>(null);
  const idOf = (key: string) => `${base} ${key}`.replaceAll(' ', '-');
  return {
    open,
    idOf,
    start: setOpen,
    stop: () => {
      const id = open === null ? '' : idOf(open);
      setOpen(null);
      requestAnimationFrame(() => document.getElementById(id)?.focus());
    },
  };
}
