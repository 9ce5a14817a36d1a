import type { Taken } from '@kennis/domain';
import type { Finding } from '@kennis/domain/reading';
import { type RefObject, useRef, useState } from 'react';
import { useKeptState } from '../../app/kennis.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';

/** The findings that are shown, which of them is looked at, and what can be done with them. */
export interface Findings {
  readonly shown: readonly Finding[];
  readonly active: number | null;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly look: (at: number | null) => void;
  readonly take: (taken: Taken) => void;
  /** Shows the words in the text. */
  readonly show: (finding: Finding) => void;
  readonly leave: (finding: Finding) => void;
}

const none: readonly string[] = [];

/** Looking at findings one by one in a text that `write` changes. What is left as it is stays left, as long as the page lives. */
export function useFindings(
  findings: readonly Finding[],
  text: string,
  write: (text: string) => void,
): Findings {
  const say = useMessages(studioMessages);
  const tell = useNotice();
  const field = useRef<HTMLTextAreaElement>(null);
  const [left, setLeft] = useKeptState<readonly string[]>('studio.left', none);
  const [active, setActive] = useState<number | null>(null);
  const shown = findings.filter((finding) => !left.includes(nameOf(finding)));
  const latest = useRef(text);
  latest.current = text;
  const select = ([start, end]: readonly [number, number]) =>
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(start, end);
    });
  return {
    shown,
    active: active !== null && active < shown.length ? active : null,
    field,
    look: setActive,
    take(taken) {
      write(taken.text);
      setActive(null);
      select(taken.fresh);
      const undo = () => latest.current === taken.text && write(text);
      tell({ text: say('taken'), act: { text: say('undo'), onPress: undo } });
    },
    show: ({ span }) => select(span),
    leave(finding) {
      setActive(null);
      setLeft([...left, nameOf(finding)]);
      tell({ text: say('left'), act: { text: say('undo'), onPress: () => setLeft(left) } });
    },
  };
}

function nameOf({ kind, about }: Finding): string {
  return `${kind} ${about.term?.toLowerCase() ?? about.words ?? ''}`;
}
