import type { Moment, RecordOf } from '@kennis/domain';
import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { LineCard } from './line-card.tsx';
import { floorMessages } from './messages.ts';
import { useLines } from './use-lines.ts';

/** What can be said at a moment, one line after the other; `children` stand above it. */
export function WordsSheet({
  event,
  moment,
  title,
  onClose,
  children,
}: {
  readonly event: RecordOf<'event'>;
  readonly moment: Moment;
  readonly title: string;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}) {
  const say = useMessages(floorMessages);
  const lines = useLines(moment, event);
  return (
    <Sheet
      tall
      title={title}
      close={say('close')}
      onClose={onClose}
      foot={
        <>
          <Button kind="edge" onPress={onClose}>
            {say('done')}
          </Button>
          <Button kind="main" onPress={lines.next}>
            {say('next')}
          </Button>
        </>
      }
    >
      {children}
      <LineCard lines={lines} />
    </Sheet>
  );
}
