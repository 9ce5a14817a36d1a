import { type Participant, type Seat, sentenceOf } from '@kennis/domain';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { roundsMessages } from './messages.ts';
import type { Replanned } from './use-turning.ts';

/** The rounds of one person, with what to begin with; and that they did not come. */
export function PersonSheet({
  person,
  name,
  seats,
  canChange,
  running: { number, replanned },
  isPlanning,
  onTurn,
  onClose,
}: {
  readonly person: Participant;
  /** What they are called among the others. */
  readonly name: string;
  readonly seats: readonly Seat[];
  readonly canChange: boolean;
  /** The round that is on or comes next, and what is planned again when this person turns. */
  readonly running: { readonly number: number; readonly replanned: Replanned };
  readonly isPlanning: boolean;
  readonly onTurn: () => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(roundsMessages);
  return (
    <Sheet
      title={name}
      close={say('close')}
      onClose={onClose}
      foot={
        canChange && (
          <Button kind="edge" isDisabled={isPlanning} onPress={onTurn}>
            {say(isPlanning ? 'planning' : person.isGone ? 'there' : 'not-there')}
          </Button>
        )
      }
    >
      <SeatList seats={seats} />
      {canChange && (
        <p className="rounds-faint">
          {say(person.isGone ? `there-why-${replanned}` : `not-there-why-${replanned}`, { number })}
        </p>
      )}
      {person.person && (
        <p>
          <ButtonLink kind="quiet" href={`/people/${person.person}`}>
            {person.name}
          </ButtonLink>
        </p>
      )}
    </Sheet>
  );
}

/** By round the table, the others and an opening. */
export function SeatList({ seats }: { readonly seats: readonly Seat[] }) {
  const say = useMessages(roundsMessages);
  const speak = useWholeWording();
  const { list } = useFormats();
  return (
    <ol className="rounds-seats">
      {seats.map(({ round, table, with: others, topic }) => (
        <li key={round}>
          <span className="rounds-seat">{say('round-seats', { number: round, table })}</span>
          <span className="rounds-with">{list(others.map(({ name }) => name))}</span>
          {topic && <span className="rounds-topic">{speak(sentenceOf('round-topic', topic))}</span>}
        </li>
      ))}
    </ol>
  );
}
