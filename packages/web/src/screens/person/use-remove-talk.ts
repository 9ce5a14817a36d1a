import {
  type ConversationParts,
  deleteConversation,
  type RecordOf,
  restoreConversation,
} from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { personMessages } from './messages.ts';
import { readTalkParts } from './read-talk-parts.ts';

/** Gives the way to delete a talk with what came from it; resolves to whether it is gone. It can be brought back. */
export function useRemoveTalk(): (encounter: RecordOf<'encounter'>) => Promise<boolean> {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const restore = async (parts: ConversationParts) => {
    const done = await edit(() => restoreConversation(parts));
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
  return async (encounter) => {
    let parts: ConversationParts = { encounter, from: [] };
    const done = await edit(async (reading) => {
      parts = await readTalkParts(reading, encounter);
      return deleteConversation(parts);
    });
    if (!done.ok) {
      tell({ text: problemText(done.problem) });
      return false;
    }
    const also = parts.from.filter(({ fields }) => fields.encounter === encounter.id).length;
    tell({
      text: say('talk.deleted', { also }),
      act: { text: say('undo'), onPress: () => void restore(parts) },
    });
    return true;
  };
}
