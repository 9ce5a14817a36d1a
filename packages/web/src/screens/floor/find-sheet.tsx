import type { RecordOf } from '@kennis/domain';
import { Button, ButtonLink } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { BriefingText } from '../event/briefing-text.tsx';
import type { NamedTarget } from '../event/named-targets.ts';
import { readBriefing } from '../event/read-briefing.ts';
import { useTargetActs } from '../event/use-target-acts.ts';
import { CaptureLink } from './capture-link.tsx';
import { floorMessages } from './messages.ts';

/** Somebody to find, at a glance while walking up to them: the first sentence large, then what you know (P4). */
export function FindSheet({
  event,
  named: { target, person, name, state },
  onClose,
}: {
  readonly event: RecordOf<'event'>;
  readonly named: NamedTarget;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const tell = useNotice();
  const acts = useTargetActs();
  const { reason, sentence } = target.fields;
  const briefing = useQuery(['briefing', person?.id], async (reading) => ({
    of: person ? await readBriefing(reading, person.id) : null,
  }));
  const spoken = async () => {
    onClose();
    if (!(await acts.end(target, 'spoken'))) return;
    tell({
      text: say('marked-spoken', { name }),
      act: { text: say('undo'), onPress: () => void acts.end(target, null) },
    });
  };
  return (
    <Sheet
      tall
      title={name}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          {state === 'open' && (
            <Button kind="edge" icon="check" onPress={() => void spoken()}>
              {say('mark-spoken')}
            </Button>
          )}
          <CaptureLink event={event.id} who={person ? { person: person.id } : { name }}>
            {say('capture')}
          </CaptureLink>
        </>
      }
    >
      {sentence && <blockquote className="deck-say">{sentence}</blockquote>}
      {reason && <p className="floor-reason">{reason}</p>}
      {!person && <p className="floor-hint">{say('unknown')}</p>}
      {briefing?.of && <BriefingText briefing={briefing.of} />}
      {person && (
        <ButtonLink kind="quiet" href={`/people/${person.id}`}>
          {say('person-page', { name: person.fields.name.given ?? name })}
        </ButtonLink>
      )}
    </Sheet>
  );
}
