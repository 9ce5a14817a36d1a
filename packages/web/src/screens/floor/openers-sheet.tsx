import { type Moment, type RecordOf, situationSentence } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { Doubt } from '../doubt/doubt.tsx';
import { LineCard } from './line-card.tsx';
import { floorMessages } from './messages.ts';
import { useLines } from './use-lines.ts';
import './openers-sheet.css';

const situations: readonly Moment[] = [
  'alone',
  'group',
  'coffee',
  'host',
  'slight',
  'reunion',
  'important',
  'queue',
  'table',
  'welcome',
  'ignored',
];

/** Stuck for a start: first where one stands, then one opener after another (M2, M3, M4, M5, C7). */
export function OpenersSheet({
  event,
  onClose,
}: {
  readonly event: RecordOf<'event'>;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const speak = useWording();
  const [moment, setMoment] = useState<Moment | null>(null);
  const lines = useLines(moment ?? 'alone', event);
  const titleOf = (each: Moment) => asLine(speak(situationSentence(each, event.fields.kind)));
  return (
    <Sheet
      tall
      title={moment ? titleOf(moment) : say('stuck-where')}
      close={say('close')}
      onClose={onClose}
      foot={
        moment && (
          <>
            <Button kind="edge" onPress={() => setMoment(null)}>
              {say('situations')}
            </Button>
            <Button kind="main" onPress={lines.next}>
              {say('next')}
            </Button>
          </>
        )
      }
    >
      {!moment && <Doubt at="stuck" />}
      {moment ? (
        <LineCard lines={lines} />
      ) : (
        <div className="situations">
          {situations.map((each) => (
            <Button key={each} wide onPress={() => setMoment(each)}>
              {titleOf(each)}
            </Button>
          ))}
        </div>
      )}
    </Sheet>
  );
}
