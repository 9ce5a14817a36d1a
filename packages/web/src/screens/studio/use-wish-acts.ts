import { deleteRecords, endAsk, type Problem, stillSo } from '@kennis/domain';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { type Decide, useEdit } from '../../offline/book.tsx';
import { useRestore } from '../people/use-restore.ts';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';

type How = 'answered' | 'outdated';

/** What can be done with one of your asks or offers; each can be taken back. False where it could not be kept, which is told. */
export function useWishActs(wish: Wish): {
  readonly confirm: () => Promise<boolean>;
  readonly end: (how: How | null) => Promise<boolean>;
  readonly remove: () => Promise<boolean>;
} {
  const say = useMessages(studioMessages);
  const edit = useEdit();
  const tell = useNotice();
  const restore = useRestore();
  const problemText = useProblemText();
  const { on } = wish.fields;
  const write = async (decide: Decide<Problem>, told: string, takeBack: () => unknown) => {
    const done = await edit<Problem>(decide);
    if (done.ok) tell({ text: told, act: { text: say('undo'), onPress: () => void takeBack() } });
    else tell({ text: problemText(done.problem) });
    return done.ok;
  };
  const settle = (how: How | null): Decide<Problem> => {
    return (_, context) =>
      endAsk<'ask' | 'offer'>({ record: wish }, { how: how as 'outdated' | null }, context);
  };
  return {
    confirm: () =>
      write(
        (_, context) => stillSo<'ask' | 'offer'>({ record: wish }, {}, context),
        say('again.kept'),
        () => edit((_, context) => stillSo<'ask' | 'offer'>({ record: wish }, { on }, context)),
      ),
    end: (how) =>
      how === null
        ? write(settle(null), say('saved'), () => edit(settle('outdated')))
        : write(settle(how), say(`ended.${how}`), () => edit(settle(null))),
    remove: () =>
      write(
        () => deleteRecords({ records: [wish] }),
        say('removed'),
        () => restore([wish.id]),
      ),
  };
}
