import { useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { BriefingText } from './briefing-text.tsx';
import { eventMessages } from './messages.ts';
import type { NamedTarget } from './named-targets.ts';
import { readBriefing } from './read-briefing.ts';
import { useTargetActs } from './use-target-acts.ts';
import { WhyFields } from './why-fields.tsx';

/** What you know of somebody to find (P4), why you want to speak them and your first sentence, to write. */
export function BriefingSheet({
  named: { target, person, name },
  onClose,
}: {
  readonly named: NamedTarget;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const acts = useTargetActs();
  const [written, setWritten] = useState<{ readonly reason?: string; readonly sentence?: string }>({});
  const { reason, sentence } = { reason: '', sentence: '', ...target.fields, ...written };
  const briefing = useQuery(['briefing', person?.id], async (reading) => ({
    of: person ? await readBriefing(reading, person.id) : null,
  }));
  const isChanged = reason !== (target.fields.reason ?? '') || sentence !== (target.fields.sentence ?? '');
  const save = async () => {
    if (await acts.change(target, { reason, sentence })) onClose();
  };
  const drop = async () => {
    onClose();
    await acts.drop(target, name);
  };
  return (
    <Sheet
      tall
      stay={isChanged}
      title={name}
      close={say('close')}
      onClose={onClose}
      foot={
        isChanged ? (
          <Button kind="main" onPress={() => void save()}>
            {say('save')}
          </Button>
        ) : (
          <>
            <Button kind="quiet" icon="close" onPress={() => void drop()}>
              {say('drop')}
            </Button>
            {person && (
              <ButtonLink kind="edge" href={`/people/${person.id}`}>
                {say('person-page', { name: person.fields.name.given ?? name })}
              </ButtonLink>
            )}
          </>
        )
      }
    >
      {briefing?.of && <BriefingText briefing={briefing.of} />}
      {!person && <p className="event-faint">{say('unknown')}</p>}
      <WhyFields
        name={person?.fields.name.given ?? name}
        why={{ reason, sentence, write: (change) => setWritten({ ...written, ...change }) }}
      />
    </Sheet>
  );
}
