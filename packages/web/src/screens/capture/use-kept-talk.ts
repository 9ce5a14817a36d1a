import { useCallback, useMemo, useRef, useState } from 'react';
import { useKennis, useUnsaved } from '../../app/kennis.tsx';
import { useOpenedBook } from '../../offline/book.tsx';
import { changeTalk, type TalkChange } from './talk/change-talk.ts';
import { dropTalk, findTalk, type KeptTalks, keepTalk, parseKept } from './talk/kept-talks.ts';
import { type Beginning, beginTalk, isWritten, type Talk } from './talk/talk.ts';

/** Talks begun and not saved: on a device of one's own they survive a restart, elsewhere they go with the page. */
export interface TalkMemory {
  keep(talk: Talk): void;
  drop(talk: Talk): void;
  read(): KeptTalks;
}

const place = 'capture.talks';

function useTalkMemory(): TalkMemory {
  const { memory, kept } = useKennis();
  const { me } = useOpenedBook();
  return useMemo(() => {
    const isPassing = me.session.device === 'passing';
    const read = () => parseKept(isPassing ? kept.get(place) : talksOf(memory.talks(), me.user.id));
    const write = (talks: KeptTalks) => {
      if (isPassing) kept.set(place, talks);
      else memory.keepTalks(talks.length === 0 ? null : { user: me.user.id, talks });
    };
    return {
      read,
      keep: (talk) => write(keepTalk(read(), talk)),
      drop: (talk) => write(dropTalk(read(), talk)),
    };
  }, [memory, kept, me]);
}

/** The talk being written down, kept at every change; it goes on where one was left. */
export function useKeptTalk(beginning: Beginning) {
  const memory = useTalkMemory();
  const { me } = useOpenedBook();
  const [talk, setTalk] = useState<Talk>(
    () =>
      findTalk(memory.read(), {
        givenId: beginning.given?.personId ?? null,
        shared: beginning.shared ?? null,
      }) ?? beginTalk(beginning),
  );
  const [isContinued] = useState(() => isWritten(talk) && talk.begunAt !== beginning.now);
  const latest = useRef(talk);
  const change = useCallback(
    (what: TalkChange) => {
      latest.current = changeTalk(latest.current, what);
      memory.keep(latest.current);
      setTalk(latest.current);
    },
    [memory],
  );
  useUnsaved(me.session.device === 'passing' && isWritten(talk));
  return { talk, change, memory, isContinued };
}

/** Another account's stay unread. */
function talksOf(value: unknown, user: string): unknown {
  const { user: owner, talks } = (value ?? {}) as { readonly user?: string; readonly talks?: unknown };
  return owner === user ? talks : null;
}
