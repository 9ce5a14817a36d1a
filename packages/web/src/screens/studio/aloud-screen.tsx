import { useParams } from 'wouter';
import { useGoBack } from '../../app/use-go-back.ts';
import { IconButton } from '../../design/button.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { useWakeLock } from '../floor/use-wake-lock.ts';
import { AloudRun } from './aloud-run.tsx';
import { studioMessages } from './messages.ts';
import { readPitches } from './read-pitches.ts';
import './studio.css';
import './aloud.css';

/** Saying a version aloud with a quiet clock (Q1). Nothing is recorded. */
export function AloudScreen() {
  const say = useMessages(studioMessages);
  const { id = '' } = useParams<{ id: string }>();
  const today = useFormats().today();
  const leave = useGoBack(`/me/pitches/${id}`);
  useWakeLock();
  const read = useQuery(['studio-pitches', today], (reading) => readPitches(reading, today));
  if (!read) return null;
  const version = read.versions.find(({ pitch }) => pitch.id === id);
  return (
    <main className="aloud">
      <PageHeader
        over={version?.pitch.fields.label}
        title={say('aloud.title')}
        acts={<IconButton icon="close" label={say('close')} onPress={leave} />}
      />
      {version ? <AloudRun version={version} onKept={leave} /> : <p>{say('gone')}</p>}
    </main>
  );
}
