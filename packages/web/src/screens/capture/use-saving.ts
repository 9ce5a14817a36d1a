import type { Fields } from '@kennis/domain';
import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { captureMessages } from './messages.ts';
import { saveTalk, takeBackTalk } from './save-talk.ts';
import { confirmTalk } from './talk/confirm-talk.ts';
import type { TalkReading } from './talk/read-talk.ts';
import type { Talk } from './talk/talk.ts';
import type { TalkMemory } from './use-kept-talk.ts';
import type { Occasion } from './use-occasion.ts';

/** Saving the talk: durable here first, then a quiet line in which it can be taken back, words and all. */
export function useSaving(memory: TalkMemory, onSaved: () => void) {
  const say = useMessages(captureMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const { list } = useFormats();
  const [, navigate] = useLocation();
  // Kept out of the drawing: nothing is drawn anew while it saves.
  const isSaving = useRef(false);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (talk: Talk, reading: TalkReading, occasion: Occasion, names: readonly string[]) => {
    if (isSaving.current) return;
    isSaving.current = true;
    const before = new Map<string, Fields>();
    const confirmed = confirmTalk(talk, reading, { eventId: occasion.event?.id ?? null, on: occasion.on });
    const done = await edit((book, context) => saveTalk(book, confirmed, context, before));
    isSaving.current = false;
    if (!done.ok) return setProblem(problemText(done.problem));
    memory.drop(talk);
    const takeBack = async () => {
      const undone = await edit(() => takeBackTalk(done.value, before));
      if (!undone.ok) return tell({ text: problemText(undone.problem) });
      memory.keep(talk);
      navigate('/capture');
    };
    onSaved();
    tell({
      text: say('saved', { names: list(names), promises: confirmed.promises?.length ?? 0 }),
      act: { text: say('undo'), onPress: () => void takeBack() },
    });
  };
  return { save, problem };
}
