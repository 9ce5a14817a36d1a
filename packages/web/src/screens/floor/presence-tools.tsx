import type { RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { floorMessages } from './messages.ts';
import { WordsSheet } from './words-sheet.tsx';

const moments = ['host', 'slight', 'leave'] as const;

type PresenceMoment = (typeof moments)[number];

/** At a funeral or farewell only words to say, and to go (P8). */
export function PresenceTools({ event }: { readonly event: RecordOf<'event'> }) {
  const say = useMessages(floorMessages);
  const [moment, setMoment] = useState<PresenceMoment | null>(null);
  const titles = {
    host: say('presence-host', { kind: event.fields.kind }),
    slight: say('presence-others'),
    leave: say('presence-leave'),
  };
  return (
    <>
      {moments.map((each) => (
        <Button key={each} kind="edge" wide onPress={() => setMoment(each)}>
          {titles[each]}
        </Button>
      ))}
      {moment && (
        <WordsSheet event={event} moment={moment} title={titles[moment]} onClose={() => setMoment(null)} />
      )}
    </>
  );
}
