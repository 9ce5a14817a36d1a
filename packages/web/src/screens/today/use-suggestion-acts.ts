import {
  type Channel,
  decline,
  deleteRecords,
  logContact,
  type RecordOf,
  snooze,
  wake,
} from '@kennis/domain';
import type { StoredRecord } from '@kennis/store';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { type Edited, useEdit } from '../../offline/book.tsx';
import { todayMessages } from './messages.ts';

/** The three one-tap answers to a suggestion, each of which can be taken back. */
export function useSuggestionActs(person: RecordOf<'person'>) {
  const say = useMessages(todayMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const name = person.fields.name.given ?? person.fields.name.full;
  const told = (key: 'done.told' | 'later.told' | 'never.told', done: Edited<never>) => {
    if (!done.ok) return tell({ text: problemText(done.problem) });
    tell({ text: say(key, { name }), act: { text: say('undo'), onPress: () => void takeBack(done.value) } });
  };
  const takeBack = async (written: readonly StoredRecord[]) => {
    const encounters = written.filter(({ kind }) => kind === 'encounter');
    if (encounters.length > 0) await edit(() => deleteRecords({ records: encounters }));
    const snoozes = written.filter(
      ({ kind }) => kind === 'snooze',
    ) as unknown as readonly RecordOf<'snooze'>[];
    if (snoozes.length > 0) await edit((_, context) => wake({ snoozes }, context));
  };
  return {
    async done(channel: Channel): Promise<void> {
      const from = channel === 'meeting' ? undefined : ('me' as const);
      const intent = { people: [person.id], channel, from, suggested: true };
      const done = await edit(async (reading, context) => {
        const snoozes = (await reading.linked('snooze', person.id, {
          limit: 20,
        })) as readonly RecordOf<'snooze'>[];
        return logContact({ snoozes }, intent, context);
      });
      told('done.told', done as Edited<never>);
    },
    async later(): Promise<void> {
      told('later.told', (await edit((_, context) => snooze({ person }, {}, context))) as Edited<never>);
    },
    async never(): Promise<void> {
      told('never.told', (await edit((_, context) => decline({ person }, context))) as Edited<never>);
    },
  };
}
