import type { ImportView } from '@kennis/domain';
import { useState } from 'react';
import { useKennis } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useOpenedBook, useQuery } from '../../offline/book.tsx';
import { peopleMessages } from './messages.ts';

const lookEvery = 500;

/** While the book holds the example network: says so, and clears it in one go. */
export function ExampleLine() {
  const say = useMessages(peopleMessages);
  const example = useQuery(['example'], async (reading) => {
    const imports = await reading.days('import', { order: 'desc', limit: 20 });
    return imports.find(({ fields }) => fields.format === 'example' && !fields.ending) ?? null;
  });
  const { clear, isClearing } = useClearing();
  if (!example) return null;
  return (
    <NoticeLine
      icon="sow"
      act={
        <Button kind="quiet" isPending={isClearing} onPress={() => void clear(example.id)}>
          {isClearing ? say('example-clearing') : say('example-clear')}
        </Button>
      }
    >
      {say('example')}
    </NoticeLine>
  );
}

/** Takes the example back as an import is, and waits until that is done. */
function useClearing() {
  const say = useMessages(peopleMessages);
  const problemText = useProblemText();
  const { api } = useKennis();
  const { me, exchange } = useOpenedBook();
  const tell = useNotice();
  const [isClearing, setClearing] = useState(false);
  const clear = async (id: string) => {
    setClearing(true);
    const path = `books/${me.book}/imports/${id}`;
    let answer = await api<ImportView>({ method: 'POST', path: `${path}/undo` });
    while (answer.ok && answer.value?.phase !== 'undone' && answer.value?.phase !== 'failed') {
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
      answer = await api<ImportView>({ method: 'GET', path });
    }
    setClearing(false);
    exchange.nudge();
    tell({
      text: answer.ok
        ? say('example-cleared', { kept: answer.value.keptCount })
        : problemText(answer.problem),
    });
  };
  return { clear, isClearing };
}
