import { useParams, useSearch } from 'wouter';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';
import { type CopyWay, copyPitch, pitchToDraft } from './pitch-draft.ts';
import { PitchForm } from './pitch-form.tsx';
import { readPitch } from './read-pitch.ts';
import './studio.css';

/** One version of your pitch, to write and read along with: `/me/pitches/{id}`, or `new` with `from` and `how` (Q1, Q2). */
export function PitchScreen() {
  const say = useMessages(studioMessages);
  const { id = null } = useParams<{ id?: string }>();
  const search = new URLSearchParams(useSearch());
  const from = search.get('from');
  const way = wayOf(search.get('how'));
  const today = useFormats().today();
  const read = useQuery(['studio-pitch', id, from, today], async (reading) => ({
    records: await readPitch(reading, { id, from, today }),
  }));
  if (!read) return null;
  const { records } = read;
  const { version, source } = records;
  if (id !== null && !version) {
    return (
      <>
        <PageHeader title={say('pitches')} back={{ href: '/me/pitches', label: say('back-pitches') }} />
        <p className="studio-lead">{say('gone')}</p>
      </>
    );
  }
  const first = source && !version ? copyPitch(source.pitch, way) : pitchToDraft(version?.pitch ?? null);
  const name = id ?? `new.${from ?? ''}.${way}`;
  return <PitchForm key={name} name={name} first={first} records={records} />;
}

function wayOf(text: string | null): CopyWay {
  return text === 'shorter' || text === 'longer' || text === 'language' ? text : 'same';
}
