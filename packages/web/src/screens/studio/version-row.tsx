import type { PitchVersion, RecordOf } from '@kennis/domain';
import { Link } from 'wouter';
import { Icon } from '../../design/icon.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import { meantFor } from './read-pitches.ts';
import { useLengthText } from './use-length-text.ts';
import { UsedLine } from './used-line.tsx';

/** One version: its name, how it begins, how long it takes and where it was used. */
export function VersionRow({
  version,
  coming,
}: {
  readonly version: PitchVersion;
  readonly coming: readonly RecordOf<'event'>[];
}) {
  const say = useMessages(studioMessages);
  const lengthText = useLengthText();
  const { day } = useFormats();
  const { pitch, language, speaking } = version;
  const { label, text, audience, length } = pitch.fields;
  const [meant] = meantFor(pitch.id, coming);
  const marks = [audience, say(`language-${language}`)].filter(Boolean);
  return (
    <li>
      <Link href={`/me/pitches/${pitch.id}`} className="row version">
        <span className="row-text">
          <span className="row-title version-title">{label}</span>
          <span className="row-line version-line">{marks.join(' · ')}</span>
          <span className="version-text" lang={language} dir="auto">
            {text}
          </span>
          <span className="row-line version-line">{lengthText(speaking.seconds, length ?? null)}</span>
          {meant ? (
            <span className="version-meant">
              {say('meant', { event: meant.fields.name, day: day(meant.fields.on, 'short') })}
            </span>
          ) : (
            <span className="row-line version-line">
              <UsedLine version={version} />
            </span>
          )}
        </span>
        <Icon name="next" />
      </Link>
    </li>
  );
}
