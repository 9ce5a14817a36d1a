import { mergePeople, ok, type RecordOf, rankPeople, referringKinds, reversePatches } from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { SearchBox } from '../../design/search-box.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { peopleMessages } from '../people/messages.ts';
import { personMessages } from './messages.ts';

/** Makes one of this person and another, found by searching. */
export function MergeSheet({
  person,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const sayPeople = useMessages(peopleMessages);
  const [text, setText] = useState(person.fields.name.family ?? person.fields.name.full);
  const [other, setOther] = useState<RecordOf<'person'> | null>(null);
  const merge = useMerging(person, onClose);
  const found = useQuery(['merge', person.id, text], async (reading) =>
    rankPeople(text, await reading.search(text, 100), 8)
      .map(({ row }) => row.person)
      .filter(({ id }) => id !== person.id),
  );
  const name = person.fields.name.full;
  return (
    <Sheet
      tall
      title={say('merge.title', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        other && (
          <Button kind="main" onPress={() => void merge(other)}>
            {say('merge.do')}
          </Button>
        )
      }
    >
      <SearchBox label={say('merge.search')} clear={say('merge.clear')} value={text} onChange={setText} />
      <ul className="rows">
        {found?.map((each) => (
          <li key={each.id}>
            <button
              type="button"
              className="row person-press"
              aria-pressed={each.id === other?.id}
              onClick={() => setOther(each)}
            >
              <span className="row-text">
                <span className="row-title person-block">{each.fields.name.full}</span>
                <span className="row-line person-block">
                  {[each.fields.role, each.fields.organisation].filter(Boolean).join(', ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found?.length === 0 && text.trim() !== '' && (
        <p className="person-soft">{sayPeople('none-search', { query: text.trim() })}</p>
      )}
      {other && <p className="person-soft">{say('merge.text', { name })}</p>}
    </Sheet>
  );
}

function useMerging(person: RecordOf<'person'>, onClose: () => void) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  return async (other: RecordOf<'person'>) => {
    const choose = Object.fromEntries(Object.keys(person.fields).map((field) => [field, person.id]));
    let before: readonly StoredRecord[] = [];
    const done = await edit(async (reading) => {
      const [people, ...references] = await Promise.all([
        reading.records([person.id, other.id]),
        referencesTo(reading, person.id),
        referencesTo(reading, other.id),
      ]);
      before = [...people, ...references.flat()];
      return mergePeople({ people: [person, other], references: references.flat() }, { choose });
    });
    if (!done.ok) return tell({ text: problemText(done.problem) });
    onClose();
    const [stays] = [person.id, other.id].sort();
    navigate(`/people/${stays}`, { replace: true });
    const written = done.value;
    const takeBack = async () => {
      const undone = await edit(async (reading) => {
        const now = await reading.records(written.map(({ id }) => id));
        return ok(reversePatches({ before, written, now }));
      });
      if (!undone.ok) tell({ text: problemText(undone.problem) });
    };
    tell({ text: say('merged'), act: { text: say('undo'), onPress: () => void takeBack() } });
  };
}

async function referencesTo(reading: BookReading, id: string) {
  const lists = await Promise.all(referringKinds.map((kind) => reading.linked(kind, id, { limit: 5000 })));
  return lists.flat();
}
