import { type RecordOf, speakingTime, timeOfPitch } from '@kennis/domain';
import { useMemo } from 'react';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import { useLengthText } from './use-length-text.ts';

/** How long the words take beside the length that they are meant for: in words, with a quiet line (Q1). */
export function LengthLine({
  text,
  length,
  language,
  pace,
  pitch,
}: {
  readonly text: string;
  readonly length: number | null;
  readonly language: 'nl' | 'en';
  readonly pace: number;
  /** As it was kept, with when it was said aloud. */
  readonly pitch: RecordOf<'pitch'> | null;
}) {
  const say = useMessages(studioMessages);
  const lengthText = useLengthText();
  const { day } = useFormats();
  const calm = useMemo(() => speakingTime(text, language).seconds, [text, language]);
  const seconds = Math.round(calm * pace);
  const timed = pitch && pitch.fields.text === text.trim() ? timeOfPitch(pitch) : null;
  if (calm === 0) return null;
  return (
    <div className="length-line">
      {length !== null && <LengthBar seconds={seconds} length={length} />}
      <p>{lengthText(seconds, length)}</p>
      <p className="row-line">
        {timed
          ? say('timed', { seconds: timed.seconds, day: day(timed.on, 'dayMonth') })
          : say(`pace-${paceWord(pace)}`)}
      </p>
    </div>
  );
}

/** The line is as long as the longer of the two; the mark is where the length ends. */
function LengthBar({ seconds, length }: { readonly seconds: number; readonly length: number }) {
  const whole = Math.max(seconds, length);
  const share = (value: number) => `${(value / whole) * 100}%`;
  return (
    <svg className="length-bar" aria-hidden="true" width="100%" height="12">
      <line className="length-track" x1="0" x2={share(length)} y1="6" y2="6" />
      <line className="length-said" x1="0" x2={share(Math.min(seconds, length))} y1="6" y2="6" />
      {seconds > length && (
        <line className="length-over" x1={share(length)} x2={share(seconds)} y1="6" y2="6" />
      )}
      <line className="length-mark" x1={share(length)} x2={share(length)} y1="0" y2="12" />
    </svg>
  );
}

function paceWord(pace: number): 'none' | 'slow' | 'fast' | 'even' {
  if (pace === 1) return 'none';
  if (pace > 1.1) return 'slow';
  return pace < 0.9 ? 'fast' : 'even';
}
