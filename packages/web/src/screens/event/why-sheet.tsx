import { sentenceOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useQuery } from '../../offline/book.tsx';
import type { Chosen } from './chosen.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { readSuggestions } from './read-suggestions.ts';
import { useTargetActs } from './use-target-acts.ts';

/** Why somebody is put on the list, and with which first sentence; where there is one to give it stands there already. */
export function WhySheet({
  records: { event },
  chosen: { person, name },
  onClose,
}: {
  readonly records: EventRecords;
  readonly chosen: Chosen;
  readonly onClose: () => void;
}) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const acts = useTargetActs();
  const suggestions = useQuery(['event-suggestions-all', event.id], (reading) =>
    readSuggestions(reading, event.id, Number.POSITIVE_INFINITY),
  );
  const [written, setWritten] = useState<{ readonly reason?: string; readonly sentence?: string }>({});
  const because = suggestions?.find((each) => each.person.id === person?.id)?.reasons[0];
  const reason = written.reason ?? (because ? speak(sentenceOf('target', because)) : '');
  const sentence = written.sentence ?? (because ? speak(sentenceOf('opening', because)) : '');
  const put = async () => {
    const who = person ? { person: person.id } : { name };
    if (await acts.add(event.id, name, { ...who, reason, sentence })) onClose();
  };
  return (
    <Sheet
      tall
      stay
      title={name}
      close={say('close')}
      onClose={onClose}
      foot={
        <Button kind="main" onPress={() => void put()}>
          {say('put')}
        </Button>
      }
    >
      <TextField
        lines
        label={say('why', { name: person?.fields.name.given ?? name })}
        placeholder={say('why-example')}
        value={reason}
        onChange={(text) => setWritten({ ...written, reason: text })}
        autoFocus
      />
      <TextField
        lines
        label={say('sentence')}
        placeholder={say('sentence-example')}
        value={sentence}
        onChange={(text) => setWritten({ ...written, sentence: text })}
      />
    </Sheet>
  );
}
