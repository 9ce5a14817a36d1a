import { isHosting, isOfKind, type RecordOf, setHosting } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useEdit, useQuery } from '../../offline/book.tsx';

/** Whether you receive the guests (M4), and the way to say so; undefined until that was read. */
export function useHosting(
  event: RecordOf<'event'>,
): { readonly is: boolean; readonly set: (is: boolean) => Promise<void> } | undefined {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const read = useQuery(['event-hosting', event.id], async (reading) => {
    const [now, card] = await Promise.all([reading.record(event.id), reading.record('card')]);
    const own = card && isOfKind(card, 'card') ? card : null;
    return { is: isHosting(now && isOfKind(now, 'event') ? now : event, own) };
  });
  if (!read) return undefined;
  return {
    is: read.is,
    async set(is) {
      const done = await edit((_, context) => setHosting({ event }, is, context));
      if (!done.ok) tell({ text: problemText(done.problem) });
    },
  };
}
