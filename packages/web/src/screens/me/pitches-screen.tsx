import type { RecordOf } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';
import { PitchSheet } from './pitch-sheet.tsx';
import { spokenSeconds } from './spoken-seconds.ts';
import './me.css';

/** The versions of your pitch (Q1). */
export function PitchesScreen() {
  const say = useMessages(meMessages);
  const [open, setOpen] = useState<RecordOf<'pitch'> | 'new' | null>(null);
  const pitches = useQuery(['pitches'], (reading) => reading.all('pitch', { limit: 100 }));
  if (!pitches) return null;
  return (
    <>
      <PageHeader title={say('pitches.title')} back={{ href: '/me', label: say('back') }} />
      {pitches.length === 0 ? (
        <EmptyState
          title={say('pitches.title')}
          act={
            <Button kind="main" icon="plus" onPress={() => setOpen('new')}>
              {say('pitches.add')}
            </Button>
          }
        >
          {say('pitches.empty')}
        </EmptyState>
      ) : (
        <>
          <ul className="rows">
            {pitches.map((pitch) => (
              <li key={pitch.id}>
                <button type="button" className="row me-press" onClick={() => setOpen(pitch)}>
                  <span className="row-text">
                    <span className="row-title me-block">{pitch.fields.label}</span>
                    <span className="me-words">{pitch.fields.text}</span>
                    <span className="row-line me-block">
                      {say('pitch.seconds', { seconds: spokenSeconds(pitch.fields.text) })}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className="acts">
            <Button kind="edge" icon="plus" onPress={() => setOpen('new')}>
              {say('pitches.add')}
            </Button>
          </div>
        </>
      )}
      {open && <PitchSheet pitch={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
}
