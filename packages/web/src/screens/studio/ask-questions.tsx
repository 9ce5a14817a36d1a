import { answerAsk } from '@kennis/domain';
import type { AskPart, SharpAsk } from '@kennis/domain/reading';
import { type KeyboardEvent, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { AskWriting } from './use-ask-draft.ts';

const order: readonly AskPart[] = ['role', 'sector', 'region', 'organisation'];

/** One question at a time for what an ask does not say yet; the answer is put where it belongs (Q3). */
export function AskQuestions({ writing, ask }: { readonly writing: AskWriting; readonly ask: SharpAsk }) {
  const say = useMessages(studioMessages);
  const [answer, setAnswer] = useState('');
  const [skipped, setSkipped] = useState<readonly AskPart[]>([]);
  const missing = order.filter((part) => ask.missing.includes(part));
  const part = missing.find((each) => !skipped.includes(each)) ?? missing[0];
  if (!part) return null;
  const put = () => {
    if (answer.trim() === '') return;
    writing.write(answerAsk(writing.text, part, answer, writing.language));
    setAnswer('');
    // What was answered and is not recognised is not asked twice.
    setSkipped([...skipped, part]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    put();
  };
  return (
    <section className="studio-part" aria-labelledby="studio-questions">
      <h2 id="studio-questions">{say(ask.specific ? 'ask-sharper' : 'ask-questions')}</h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Enter in the field puts the answer in rather than saving the whole. */}
      <div className="ask-question" onKeyDown={onKeyDown}>
        <TextField
          label={say(`ask-${part}`)}
          placeholder={say(`ask-${part}.example`)}
          value={answer}
          onChange={setAnswer}
        />
        <Button kind="edge" isDisabled={answer.trim() === ''} onPress={put}>
          {say('ask-put')}
        </Button>
        {missing.length > 1 && (
          <Button
            kind="quiet"
            onPress={() =>
              setSkipped(
                missing.every((each) => each === part || skipped.includes(each)) ? [] : [...skipped, part],
              )
            }
          >
            {say('ask-other')}
          </Button>
        )}
      </div>
    </section>
  );
}
