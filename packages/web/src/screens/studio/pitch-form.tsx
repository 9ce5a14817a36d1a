import type { FormEvent } from 'react';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { Doubt } from '../doubt/doubt.tsx';
import { EventsPart } from './events-part.tsx';
import { LengthLine } from './length-line.tsx';
import { studioMessages } from './messages.ts';
import { PitchActs } from './pitch-acts.tsx';
import { PitchDetails } from './pitch-details.tsx';
import type { PitchDraft } from './pitch-draft.ts';
import { PitchFoot } from './pitch-foot.tsx';
import type { PitchRecords } from './read-pitch.ts';
import { ReadingField } from './reading-field.tsx';
import { ReadingPart } from './reading-part.tsx';
import { useFindings } from './use-findings.ts';
import { usePitchDraft } from './use-pitch-draft.ts';
import { useReading } from './use-reading.ts';
import { UsedPart } from './used-part.tsx';

/** Writing a version: the words, how long they take, what a colleague would say of them, and what it is for. */
export function PitchForm({
  name,
  first,
  records,
}: {
  readonly name: string;
  readonly first: PitchDraft;
  readonly records: PitchRecords;
}) {
  const say = useMessages(studioMessages);
  const { version, source, own } = records;
  const writing = usePitchDraft(name, first, version?.pitch ?? null);
  const { draft, change, language } = writing;
  const reading = useReading(draft.text, 'pitch', language);
  const findings = useFindings(reading.findings, draft.text, (text) => change({ text }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void writing.save();
  };
  return (
    <form className="studio" onSubmit={submit}>
      <PageHeader
        over={version ? say('pitches') : undefined}
        title={version ? version.pitch.fields.label : say('pitch.new')}
        back={{ href: '/me/pitches', label: say('back-pitches') }}
        acts={version && <PitchActs version={version} />}
      />
      <div className="studio-desk">
        <div className="studio-writing">
          {source && !version && (
            <details className="studio-source" open={first.text === ''}>
              <summary>{say('source', { label: source.pitch.fields.label })}</summary>
              <p lang={source.language} dir="auto">
                {source.pitch.fields.text}
              </p>
            </details>
          )}
          <ReadingField
            label={say('pitch.text')}
            placeholder={say('pitch.text.example')}
            hint={
              reading.isEnough && findings.shown.length > 0
                ? say('findings.count', { count: findings.shown.length })
                : undefined
            }
            lang={language}
            text={draft.text}
            findings={findings.shown}
            active={findings.active}
            field={findings.field}
            autoFocus={!version}
            onText={(text) => change({ text })}
            onActive={findings.look}
          />
          <LengthLine
            text={draft.text}
            length={draft.length}
            language={language}
            pace={records.pace[language]}
            pitch={version?.pitch ?? null}
          />
        </div>
        <div className="studio-reading">
          <ReadingPart reading={reading} findings={findings} text={draft.text} lang={language} own={own} />
        </div>
        <div className="studio-rest">
          <PitchDetails
            label={draft.label}
            audience={draft.audience}
            length={draft.length}
            language={language}
            fallback={writing.fallback}
            change={change}
          />
          {version && <EventsPart records={records} pitch={version.pitch} />}
          {version && <UsedPart version={version} />}
          <Doubt at="pitch" />
        </div>
      </div>
      <PitchFoot writing={writing} isNew={!version} />
    </form>
  );
}
