import {
  deleteRecords,
  editFavour,
  type FavourWhat,
  favourKinds,
  type Problem,
  type RecordOf,
  recordFavour,
  restoreRecords,
  whatSentence,
} from '@kennis/domain';
import { useState } from 'react';
import { useOnce } from '../../app/use-once.ts';
import { Button, IconButton } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { asLine } from '../../messages/wording.ts';
import { useEdit } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { PersonFinder } from '../people/person-finder.tsx';
import { GrewFrom } from './grew-from.tsx';
import { givenMessages } from './messages.ts';

interface Written {
  readonly by: 'me' | 'them';
  readonly what: FavourWhat;
  readonly text: string;
  readonly on: string;
  readonly grewFrom: string | null;
}

/** Writes down something given or received: who, what, when, and what it grew from (G1, G2). */
export function FavourSheet({
  favour,
  person: given = null,
  onClose,
}: {
  readonly favour?: RecordOf<'favour'>;
  readonly person?: RecordOf<'person'> | null;
  readonly onClose: () => void;
}) {
  const say = useMessages(givenMessages);
  const speak = useWholeWording();
  const { today } = useFormats();
  const [person, setPerson] = useState(given);
  const [written, setWritten] = useState<Written>({
    by: favour?.fields.by ?? 'them',
    what: favour?.fields.what ?? 'information',
    text: favour?.fields.text ?? '',
    on: favour?.fields.on ?? today(),
    grewFrom: favour?.fields.grewFrom ?? null,
  });
  const set = (change: Partial<Written>) => setWritten({ ...written, ...change });
  const { save, remove, error } = useSaving(favour ?? null, onClose);
  return (
    <Sheet
      tall
      stay={written.text !== (favour?.fields.text ?? '')}
      title={say(favour ? 'edit' : 'add')}
      close={say('close')}
      onClose={onClose}
      foot={
        person && (
          <Button
            kind="main"
            isDisabled={written.text.trim() === ''}
            onPress={() => void save(person.id, written)}
          >
            {say('save')}
          </Button>
        )
      }
    >
      {person ? (
        <div className="form">
          <div className="row">
            <FaceLine person={person} />
            {!favour && <IconButton icon="close" label={say('other')} onPress={() => setPerson(null)} />}
          </div>
          <Segmented
            required
            label={say('by')}
            value={written.by}
            options={[
              { value: 'them', text: say('by.them') },
              { value: 'me', text: say('by.me') },
            ]}
            onChange={(by) => by && set({ by })}
          />
          <Segmented
            required
            label={say('what')}
            value={written.what}
            options={favourKinds.map((value) => ({ value, text: asLine(speak(whatSentence(value))) }))}
            onChange={(what) => what && set({ what })}
          />
          <TextField
            lines="few"
            label={say('text')}
            hint={say(written.by === 'me' ? 'text.me' : 'text.them')}
            error={error}
            value={written.text}
            onChange={(text) => set({ text })}
          />
          <DayField label={say('on')} value={written.on} onChange={(on) => set({ on })} />
          <GrewFrom
            person={person.id}
            self={favour?.id ?? null}
            value={written.grewFrom}
            onChange={(grewFrom) => set({ grewFrom })}
          />
          {favour && (
            <Button kind="quiet" icon="trash" onPress={() => void remove(favour)}>
              {say('remove')}
            </Button>
          )}
        </div>
      ) : (
        <PersonFinder autoFocus label={say('who')} onChoose={setPerson} />
      )}
    </Sheet>
  );
}

function useSaving(favour: RecordOf<'favour'> | null, onClose: () => void) {
  const say = useMessages(givenMessages);
  const edit = useEdit();
  const once = useOnce();
  const tell = useNotice();
  const problemText = useProblemText();
  const [error, setError] = useState<string>();
  const write = async (person: string, { grewFrom, ...written }: Written) => {
    const text = written.text.trim();
    const done = await edit<Problem>((_, context) =>
      favour
        ? editFavour({ favour }, { ...written, text, grewFrom })
        : recordFavour({ ...written, text, person, grewFrom: grewFrom ?? undefined }, context),
    );
    if (done.ok) onClose();
    else setError(problemText(done.problem));
  };
  const save = (person: string, written: Written) => once(() => write(person, written));
  const remove = async (gone: RecordOf<'favour'>) => {
    const done = await edit<Problem>(() => deleteRecords({ records: [gone] }));
    if (!done.ok) return setError(problemText(done.problem));
    onClose();
    const restore = () => edit<Problem>(() => restoreRecords({ records: done.value }));
    tell({ text: say('removed'), act: { text: say('undo'), onPress: () => void restore() } });
  };
  return { save, remove, error };
}
