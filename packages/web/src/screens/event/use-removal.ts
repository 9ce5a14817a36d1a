import { deleteEvent } from '@kennis/domain';
import { useLocation } from 'wouter';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';

/** Gives the way to delete an event with what belongs to it, which can be taken back. */
export function useRemoval({ event, targets, reflection }: EventRecords): () => Promise<void> {
  const say = useMessages(eventMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const reflections = reflection ? [reflection] : [];
  return async () => {
    const done = await edit(async (reading) => {
      const attendances = await reading.linked('attendance', event.id, { limit: 10 });
      return deleteEvent({ event, targets, reflections, attendances });
    });
    if (!done.ok) return tell({ text: problemText(done.problem) });
    navigate('/events');
    tell({
      text: say('deleted', { name: event.fields.name }),
      act: { text: say('undo'), onPress: () => void restore(done.value.map(({ id }) => id)) },
    });
  };
}
