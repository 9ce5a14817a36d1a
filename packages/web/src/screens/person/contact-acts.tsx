import { type Channel, type ContactIntent, deleteRecords, logContact } from '@kennis/domain';
import { useState } from 'react';
import { Link } from 'wouter';
import { holdKeyboard } from '../../app/hold-keyboard.ts';
import { Button } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { ContactSheet } from './contact-sheet.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

const quick = ['meeting', 'call', 'message', 'mail'] as const;

/** "I met, called, wrote" in one tap (K8); the rest behind one more. */
export function ContactActs({ details: { person } }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const [isWriting, setWriting] = useState(false);
  const log = useLogging(person);
  const tap = (channel: Channel) =>
    log({ people: [person.id], channel, from: channel === 'meeting' ? undefined : 'me' });
  return (
    <fieldset className="person-contact" aria-label={say('contact')}>
      {quick.map((channel) => (
        <Button key={channel} kind="edge" icon={channel} onPress={() => void tap(channel)}>
          {say(`contact.${channel}`)}
        </Button>
      ))}
      <Button kind="quiet" icon="more" onPress={() => setWriting(true)}>
        {say('contact.write')}
      </Button>
      <Link href={`/capture?person=${person.id}`} className="person-capture" onClick={holdKeyboard}>
        <Icon name="capture" />
        {say('contact.capture')}
      </Link>
      {isWriting && (
        <ContactSheet
          person={person}
          onClose={() => setWriting(false)}
          onSave={(written) => log({ people: [person.id], ...written })}
        />
      )}
    </fieldset>
  );
}

function useLogging(person: PersonDetails['person']) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (intent: ContactIntent): Promise<boolean> => {
    const done = await edit(async (reading, context) => {
      const snoozes = await reading.linked('snooze', person.id, { limit: 20 });
      return logContact({ snoozes }, intent, context);
    });
    if (!done.ok) {
      tell({ text: problemText(done.problem) });
      return false;
    }
    const made = done.value.filter(({ kind }) => kind === 'encounter');
    tell({
      text: say('contact.told', { name: person.fields.name.given ?? person.fields.name.full }),
      act: { text: say('undo'), onPress: () => void edit(() => deleteRecords({ records: made })) },
    });
    return true;
  };
}
