import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Icon } from '../design/icon.tsx';
import { useMessages } from '../messages/reading.tsx';
import { useOpenedBook } from '../offline/book.tsx';
import { useObservable } from './kennis.tsx';
import { syncMessages } from './sync-messages.ts';
import { syncTruth, truthIcons } from './sync-truth.ts';
import './sync-mark.css';

const SyncSheet = lazy(async () => ({ default: (await import('./sync-sheet.tsx')).SyncSheet }));

/** Whether what was written here is safe: saved here, sent, not sent yet, refused. Opens the whole story. */
export function SyncMark() {
  const say = useMessages(syncMessages);
  const state = useObservable(useOpenedBook().state);
  const [isOpen, setOpen] = useState(false);
  const truth = syncTruth(state);
  const values = { unsent: state.unsent, refused: state.refused };
  return (
    <>
      <Button
        className="sync-mark"
        data-truth={truth}
        aria-label={`${say(`mark.${truth}`, values)}: ${say(`label.${truth}`, values)}`}
        onPress={() => setOpen(true)}
      >
        <Icon name={truthIcons[truth]} />
        <span className="sync-text">{say(`mark.${truth}`, values)}</span>
        {state.unsent > 0 && <span className="sync-count">{state.unsent}</span>}
      </Button>
      {isOpen && (
        <Suspense>
          <SyncSheet onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
