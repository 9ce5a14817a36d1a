import { editPerson, type RecordOf } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { NoticeLine } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useSave } from '../../offline/use-save.ts';
import { PersonFinder } from '../people/person-finder.tsx';
import { personMessages } from './messages.ts';

/** Through whom you met somebody: those two know each other, which makes a path (T3). */
export function MetThroughSheet({
  person,
  onClose,
}: {
  readonly person: RecordOf<'person'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(personMessages);
  const { save, problem } = useSave(onClose);
  const name = person.fields.name.given ?? person.fields.name.full;
  const choose = (metThrough: string | null) => save(() => editPerson({ person }, { metThrough }));
  return (
    <Sheet
      tall
      title={say('metThrough.title', { name })}
      close={say('close')}
      onClose={onClose}
      foot={
        person.fields.metThrough && (
          <Button kind="quiet" icon="close" onPress={() => void choose(null)}>
            {say('metThrough.clear')}
          </Button>
        )
      }
    >
      <p className="person-soft">{say('metThrough.why')}</p>
      {problem && <NoticeLine>{problem}</NoticeLine>}
      <PersonFinder
        autoFocus
        label={say('metThrough.find')}
        without={[person.id]}
        onChoose={({ id }) => void choose(id)}
      />
    </Sheet>
  );
}
