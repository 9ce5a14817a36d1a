import { favourKinds, whatSentence } from '@kennis/domain';
import { useState } from 'react';
import { useUnsaved } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { oneToOneMessages } from './messages.ts';
import { QuestionsPart } from './questions-part.tsx';
import { type OneToOneDetails, spoken } from './read-one-to-one.ts';
import { useRecording } from './use-recording.ts';
import type { Written } from './written.ts';

/** After the talk: how it was, what they look for, what you gave and what you are going to do (K7). All but how and when may stay empty. */
export function AfterPart({ talk, onBack }: { readonly talk: OneToOneDetails; readonly onBack: () => void }) {
  const say = useMessages(oneToOneMessages);
  const { today } = useFormats();
  const [written, setWritten] = useState<Written>({
    channel: talk.channels[0] ?? 'call',
    on: today(),
    text: '',
    ask: '',
    gave: '',
    what: 'advice',
    promise: '',
    dueOn: '',
  });
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change });
  const { record, problem } = useRecording(talk);
  const { name } = talk.details.person.fields;
  useUnsaved([written.text, written.ask, written.gave, written.promise].some((text) => text !== ''));
  return (
    <div className="form">
      <Segmented
        required
        label={say('after.channel')}
        value={written.channel}
        options={spoken.map((value) => ({ value, text: say(`after.${value}`), icon: value }))}
        onChange={(channel) => channel && set({ channel })}
      />
      <DayField label={say('after.on')} value={written.on} onChange={(on) => set({ on })} />
      <TextField
        lines="few"
        label={say('after.text')}
        value={written.text}
        onChange={(text) => set({ text })}
      />
      <TextField
        label={say('after.ask', { name: name.given ?? name.full })}
        value={written.ask}
        onChange={(ask) => set({ ask })}
      />
      <Helping written={written} set={set} />
      <details>
        <summary className="one-to-one-fold">{say('after.questions')}</summary>
        <QuestionsPart talk={talk} />
      </details>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <div className="acts">
        <Button kind="main" onPress={() => void record(written)}>
          {say('save')}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {say('not-yet')}
        </Button>
      </div>
    </div>
  );
}

/** How you can help: what you are going to do, and what you gave on the spot. */
function Helping({
  written,
  set,
}: {
  readonly written: Written;
  readonly set: (change: Partial<Written>) => void;
}) {
  const say = useMessages(oneToOneMessages);
  const speak = useWholeWording();
  return (
    <>
      <TextField
        label={say('after.promise')}
        hint={say('after.promise.hint')}
        value={written.promise}
        onChange={(promise) => set({ promise })}
      />
      {written.promise !== '' && (
        <DayField label={say('after.due')} value={written.dueOn} onChange={(dueOn) => set({ dueOn })} />
      )}
      <TextField
        label={say('after.gave')}
        hint={say('after.gave.hint')}
        value={written.gave}
        onChange={(gave) => set({ gave })}
      />
      {written.gave !== '' && (
        <SelectField
          label={say('after.what')}
          value={written.what}
          options={favourKinds.map((value) => ({ value, text: asLine(speak(whatSentence(value))) }))}
          onChange={(what) => set({ what })}
        />
      )}
    </>
  );
}
