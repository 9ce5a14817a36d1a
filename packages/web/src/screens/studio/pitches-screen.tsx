import { Link } from 'wouter';
import { ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { studioMessages } from './messages.ts';
import { readPitches } from './read-pitches.ts';
import { UsedQuestion } from './used-question.tsx';
import { VersionRow } from './version-row.tsx';
import './studio.css';

/** The versions of your pitch, by whom they are for and how long they take (Q1). */
export function PitchesScreen() {
  const say = useMessages(studioMessages);
  const today = useFormats().today();
  const pitches = useQuery(['studio-pitches', today], (reading) => readPitches(reading, today));
  if (!pitches) return null;
  const { versions, asked, coming } = pitches;
  return (
    <>
      <PageHeader
        title={say('pitches')}
        back={{ href: '/me', label: say('back') }}
        acts={
          versions.length > 0 && (
            <Link href="/me/pitches/new" className="icon-button" aria-label={say('pitches.write')}>
              <Icon name="plus" />
            </Link>
          )
        }
      />
      {versions.length === 0 ? (
        <EmptyState
          title={say('pitches.empty-title')}
          act={
            <ButtonLink kind="main" icon="plus" href="/me/pitches/new">
              {say('pitches.write')}
            </ButtonLink>
          }
        >
          {say('pitches.empty')}
        </EmptyState>
      ) : (
        <>
          {asked && <UsedQuestion key={asked.id} event={asked} versions={versions} />}
          <p className="studio-lead">{say('pitches.lead')}</p>
          <ul className="rows">
            {versions.map((version) => (
              <VersionRow key={version.pitch.id} version={version} coming={coming} />
            ))}
          </ul>
        </>
      )}
      <Doubt at="pitch" />
    </>
  );
}
