import { type Moment, type RecordOf, situationSentence } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { LineCard } from './line-card.tsx';
import { floorMessages } from './messages.ts';
import { useLines } from './use-lines.ts';

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
  if (moment) {
    return <LinesSheet event={event} moment={moment} onBack={() => setMoment(null)} onClose={onClose} />;
  }
  return (
    <Sheet tall title={say('stuck-where')} close={say('close')} onClose={onClose}>
      <div className="situations">
        {situations.map((each) => (
          <Button key={each} wide onPress={() => setMoment(each)}>
            {asLine(speak(situationSentence(each, event.fields.kind)))}
          </Button>
        ))}
      </div>
    </Sheet>
  );
}

/** One line after another for a moment; `onBack` leads to the other situations. */
export function LinesSheet({
  event,
  moment,
  title,
  onBack,
  onClose,
}: {
  readonly event: RecordOf<'event'>;
  readonly moment: Moment;
  readonly title?: string;
  readonly onBack?: () => void;
  readonly onClose: () => void;
}) {
  const say = useMessages(floorMessages);
  const speak = useWording();
  const lines = useLines(moment, event);
  return (
    <Sheet
      tall
      title={title ?? asLine(speak(situationSentence(moment, event.fields.kind)))}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button kind="edge" onPress={onBack ?? onClose}>
            {say(onBack ? 'situations' : 'done')}
          </Button>
          <Button kind="main" onPress={lines.next}>
            {say('next')}
          </Button>
        </>
      }
    >
      <LineCard lines={lines} />
    </Sheet>
  );
}
