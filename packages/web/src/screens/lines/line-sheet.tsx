import {
  addOwnLine,
  editOwnLine,
  type Moment,
  moments,
  type OwnLineIntent,
  type Problem,
  type RecordOf,
  removeOwnLine,
  restoreRecords,
  type Style,
  situationSentence,
  styles,
  type Topic,
  topics,
} from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { useOnce } from '../../app/use-once.ts';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { SelectField } from '../../design/select-field.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { linesMessages } from './messages.ts';

type Line = RecordOf<'line'>;

/** A sentence to say at a moment, or an open question, in your own words (M2, C4). */
export function LineSheet({
  line,
  sort,
  onClose,
}: {
  readonly line: Line | null;
  readonly sort: 'line' | 'question';
  readonly onClose: () => void;
}) {
  const say = useMessages(linesMessages);
  const form = useLineForm(line, sort);
  const { save, remove, error } = useKeeping(line, onClose);
  const { text, why, set } = form;
  return (
    <Sheet
      stay={form.isChanged}
      title={say(line ? `${sort}-edit` : `${sort}-add`)}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {line && (
            <Button kind="quiet" icon="trash" onPress={() => void remove(line)}>
              {say('remove')}
            </Button>
          )}
          <Button kind="main" onPress={() => void save(form.intent)}>
            {say('save')}
          </Button>
        </>
      }
    >
      <div className="form">
        <TextField
          lines
          autoFocus={!line}
          label={say(`${sort}-text`)}
          hint={say(`${sort}-hint`)}
          error={error}
          value={text}
          onChange={(next) => set({ text: next })}
        />
        <Placing form={form} sort={sort} />
        {sort === 'line' && (
          <TextField label={say('why')} value={why} onChange={(next) => set({ why: next })} />
        )}
      </div>
    </Sheet>
  );
}

type Form = ReturnType<typeof useLineForm>;

/** Where it belongs, how it sounds, and its language. */
function Placing({ form, sort }: { readonly form: Form; readonly sort: 'line' | 'question' }) {
  const say = useMessages(linesMessages);
  const speak = useWholeWording();
  const { moment, topic, style, language, set } = form;
  return (
    <>
      {sort === 'line' ? (
        <SelectField
          label={say('moment')}
          value={moment}
          options={moments.map((value) => ({
            value,
            text: asLine(speak(situationSentence(value, 'other'))),
          }))}
          onChange={(next) => set({ moment: next })}
        />
      ) : (
        <SelectField
          label={say('topic')}
          value={topic}
          options={topics.map((value) => ({
            value,
            text: asLine(speak({ key: `topic.${value}`, values: {} })),
          }))}
          onChange={(next) => set({ topic: next })}
        />
      )}
      {sort === 'line' && (
        <Labelled label={say('sounds')}>
          <Segmented
            label={say('sounds')}
            value={style}
            options={styles.map((value) => ({
              value,
              text: asLine(speak({ key: `style.${value}`, values: {} })),
            }))}
            onChange={(next) => set({ style: next })}
          />
        </Labelled>
      )}
      <Labelled label={say('language')}>
        <Segmented
          required
          label={say('language')}
          value={language}
          options={(['nl', 'en'] as const).map((value) => ({ value, text: say(`language-${value}`) }))}
          onChange={(next) => next && set({ language: next })}
        />
      </Labelled>
    </>
  );
}

/** A choice with its label in sight; the choice itself tells it to a screen reader. */
function Labelled({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="lines-choice">
      <span className="field-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

/** The form as it is filled, and the sentence it makes. */
function useLineForm(line: Line | null, sort: 'line' | 'question') {
  const { language } = usePreferences().preferences;
  const [start] = useState({
    text: line?.fields.text ?? '',
    why: line?.fields.why ?? '',
    moment: line?.fields.moment ?? ('alone' as Moment),
    topic: line?.fields.topic ?? ('meeting' as Topic),
    style: line?.fields.style ?? (null as Style | null),
    language: line?.fields.language ?? language,
  });
  const [filled, setFilled] = useState(start);
  const { text, why, moment, topic, style } = filled;
  const placed = sort === 'line' ? { moment, style, why: why.trim() || null } : { topic };
  const intent: OwnLineIntent = { text: text.trim(), language: filled.language, ...placed };
  return {
    ...filled,
    intent,
    isChanged: filled !== start,
    set: (change: Partial<typeof start>) => setFilled({ ...filled, ...change }),
  };
}

function useKeeping(line: Line | null, onClose: () => void) {
  const say = useMessages(linesMessages);
  const edit = useEdit();
  const once = useOnce();
  const tell = useNotice();
  const problemText = useProblemText();
  const [error, setError] = useState<string>();
  const write = async (intent: OwnLineIntent) => {
    const done = await edit<Problem>((_, context) =>
      line ? editOwnLine({ line }, intent) : addOwnLine(intent, context),
    );
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  const save = (intent: OwnLineIntent) => once(() => write(intent));
  const remove = async (record: Line) => {
    const done = await edit<Problem>(() => removeOwnLine({ line: record }));
    if (!done.ok) return setError(problemText(done.problem));
    onClose();
    const restore = () => edit(() => restoreRecords({ records: done.value }));
    tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void restore() } });
  };
  return { save, remove, error };
}
