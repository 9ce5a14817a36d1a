import { isPresenceOnly } from '@kennis/domain';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { Icon, type IconName } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { EventRecords } from '../event/read-event.ts';
import { CaptureLink } from './capture-link.tsx';
import { LeaveSheet } from './leave-sheet.tsx';
import { floorMessages } from './messages.ts';
import { OpenersSheet } from './openers-sheet.tsx';
import { OwnSheet } from './own-sheet.tsx';
import { PresenceTools } from './presence-tools.tsx';
import { QuestionsSheet } from './questions-sheet.tsx';
import { TimerLine } from './timer-line.tsx';
import type { FloorTimer } from './use-quiet-timer.ts';

type Open = 'stuck' | 'questions' | 'leave' | 'pitch' | 'ask';

/** Everything to press, within a thumb's reach. */
export function FloorTools({
  records,
  timer,
}: {
  readonly records: EventRecords;
  readonly timer: FloorTimer;
}) {
  const say = useMessages(floorMessages);
  const [open, setOpen] = useState<Open | null>(null);
  const { event } = records;
  const close = () => setOpen(null);
  if (isPresenceOnly(event.fields.kind)) return <PresenceTools event={event} />;
  return (
    <>
      <TimerLine timer={timer} />
      <Button kind="edge" wide onPress={() => setOpen('stuck')}>
        {say('stuck')}
      </Button>
      <div className="floor-row">
        <Button kind="edge" onPress={() => setOpen('questions')}>
          {say('questions')}
        </Button>
        <Button kind="edge" onPress={() => setOpen('leave')}>
          {say('leave')}
        </Button>
      </div>
      <div className="floor-row">
        <Link href={`/me/code?event=${event.id}`} className="floor-own">
          <Icon name="qr" />
          {say('card')}
        </Link>
        <Own icon="message" text={say('pitch')} onPress={() => setOpen('pitch')} />
        <Own icon="question" text={say('ask')} onPress={() => setOpen('ask')} />
      </div>
      <CaptureLink event={event.id}>{say('capture')}</CaptureLink>
      {open === 'stuck' && <OpenersSheet event={event} onClose={close} />}
      {open === 'questions' && <QuestionsSheet records={records} onClose={close} />}
      {open === 'leave' && <LeaveSheet event={event} onClose={close} />}
      {(open === 'pitch' || open === 'ask') && <OwnSheet kind={open} event={event} onClose={close} />}
    </>
  );
}

function Own({
  icon,
  text,
  onPress,
}: {
  readonly icon: IconName;
  readonly text: string;
  readonly onPress: () => void;
}) {
  return (
    <AriaButton className="floor-own" onPress={onPress}>
      <Icon name={icon} />
      {text}
    </AriaButton>
  );
}
