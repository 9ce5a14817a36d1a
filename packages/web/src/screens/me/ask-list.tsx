import { addAsk, endAsk, type RecordOf } from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { AskGoal } from '../goals/ask-goal.tsx';
import { type TextRecord, TextSheet } from '../person/text-sheet.tsx';
import { meMessages } from './messages.ts';

type Kind = 'ask' | 'offer';

/** Your asks or your offers: open ones first, one field to add another. */
export function AskList({
  kind,
  records,
}: {
  readonly kind: Kind;
  readonly records: readonly RecordOf<Kind>[];
}) {
  const say = useMessages(meMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [text, setText] = useState('');
  const isAsk = kind === 'ask';
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const done = await edit((_, context) => addAsk(kind, { owner: 'me', text }, context));
    if (done.ok) setText('');
    else tell({ text: problemText(done.problem) });
  };
  const open = records.filter(({ fields }) => !fields.ending);
  const settled = records.filter(({ fields }) => fields.ending);
  return (
    <section className="me-list">
      <h2>{say(isAsk ? 'asks.mine' : 'offers.mine')}</h2>
      <form className="me-adding" onSubmit={(event) => void add(event)}>
        <TextField
          label={say(isAsk ? 'asks.add' : 'offers.add')}
          placeholder={say(isAsk ? 'asks.example' : 'offers.example')}
          value={text}
          onChange={setText}
        />
        <Button type="submit" kind="edge" isDisabled={text.trim() === ''}>
          {say('asks.put')}
        </Button>
      </form>
      <ul className="rows">
        {open.map((record) => (
          <OpenRow key={record.id} record={record} />
        ))}
      </ul>
      {settled.length > 0 && (
        <>
          <h3>{say('asks.done')}</h3>
          <ul className="rows me-settled">
            {settled.map((record) => (
              <li key={record.id} className="row">
                <span className="row-text">{record.fields.text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function OpenRow({ record }: { readonly record: RecordOf<Kind> }) {
  const say = useMessages(meMessages);
  const edit = useEdit();
  const tell = useNotice();
  const [isOpen, setOpen] = useState(false);
  const settle = async (how: 'answered' | 'outdated' | null) => {
    await edit((_, context) => endAsk({ record: record as RecordOf<'ask'> }, { how }, context));
    if (how) tell({ text: say('asks.done'), act: { text: say('undo'), onPress: () => void settle(null) } });
  };
  return (
    <li className="row me-wish">
      <button type="button" className="row-text me-words words-press" onClick={() => setOpen(true)}>
        {record.fields.text}
      </button>
      <span className="me-acts">
        {record.kind === 'ask' && (
          <Button kind="quiet" onPress={() => void settle('answered')}>
            {say('asks.ended.answered')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => void settle('outdated')}>
          {say('asks.ended.outdated')}
        </Button>
      </span>
      {isOpen && (
        <TextSheet
          record={record as TextRecord}
          title={say(record.kind === 'ask' ? 'asks.mine' : 'offers.mine')}
          onClose={() => setOpen(false)}
        >
          {record.kind === 'ask' && <AskGoal ask={record as RecordOf<'ask'>} />}
        </TextSheet>
      )}
    </li>
  );
}
