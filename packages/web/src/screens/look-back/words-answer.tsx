import { floorConversations, reflectionSentence } from '@kennis/domain';
import { useState } from 'react';
import { useUnsaved } from '../../app/kennis.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import type { AnswerProps } from './answer-props.ts';
import { CardFoot } from './card-foot.tsx';
import { lookBackMessages } from './messages.ts';

/** An answer in words; the keyboard's own microphone will do. */
export function WordsAnswer({
  question,
  records,
  onAnswer,
  onNext,
  onBack,
}: AnswerProps & { readonly question: 'brought' | 'well' | 'better' }) {
  const say = useMessages(lookBackMessages);
  const speak = useWording();
  const { list } = useFormats();
  const given = records.reflection?.fields[question] ?? '';
  const [text, setText] = useState(given);
  useUnsaved(text !== given);
  const names = floorConversations(records).flatMap(({ people }) => people.map(({ name }) => name.full));
  return (
    <>
      {question === 'brought' && names.length > 0 && (
        <p className="look-back-hint">{say('spoken', { names: list([...new Set(names)]) })}</p>
      )}
      <TextField
        lines
        bare
        autoFocus
        label={speak(reflectionSentence(question, records.event.fields.kind))}
        placeholder={say('write')}
        value={text}
        onChange={setText}
      />
      {question === 'better' && <p className="look-back-hint">{say('better-returns')}</p>}
      <CardFoot
        hasAnswer={text.trim() !== ''}
        onNext={() => (text === given ? onNext() : onAnswer(text))}
        onBack={onBack}
      />
    </>
  );
}
