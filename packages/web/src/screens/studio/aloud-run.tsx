import { type PitchVersion, timePitch } from '@kennis/domain';
import { Button } from '../../design/button.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';
import { TimerRing } from './timer-ring.tsx';
import { type Stopwatch, useStopwatch } from './use-stopwatch.ts';

/** The words, the ring around the seconds, and one button. */
export function AloudRun({
  version,
  onKept,
}: {
  readonly version: PitchVersion;
  readonly onKept: () => void;
}) {
  const say = useMessages(studioMessages);
  const watch = useStopwatch();
  const { pitch, speaking, language } = version;
  const length = pitch.fields.length ?? null;
  const estimate = Math.max(1, speaking.seconds);
  return (
    <>
      <div className="aloud-clock">
        <TimerRing seconds={watch.seconds} target={length ?? estimate} estimate={estimate}>
          <span className="timer-seconds" role="timer" aria-label={say('aloud.running')}>
            {clockText(watch.is === 'done' ? Math.round(watch.seconds) : Math.floor(watch.seconds))}
          </span>
          {length !== null && (
            <span className="row-line">
              {say('aloud.target', { length: say(`span-${length as 10 | 30 | 60 | 120}`) })}
            </span>
          )}
        </TimerRing>
        <p className="row-line">{say('aloud.estimate', { seconds: estimate })}</p>
      </div>
      <div className="aloud-words">
        {watch.is === 'done' ? (
          <Outcome version={version} seconds={watch.seconds} estimate={estimate} />
        ) : (
          <p className="aloud-text" lang={language} dir="auto">
            {pitch.fields.text}
          </p>
        )}
      </div>
      <AloudFoot version={version} watch={watch} onKept={onKept} />
    </>
  );
}

/** What the run was, said once to a screen reader too. */
function Outcome({
  version: { pitch },
  seconds,
  estimate,
}: {
  readonly version: PitchVersion;
  readonly seconds: number;
  readonly estimate: number;
}) {
  const say = useMessages(studioMessages);
  const took = Math.round(seconds);
  const { length } = pitch.fields;
  const span = length == null ? '' : say(`span-${length as 10 | 30 | 60 | 120}`);
  return (
    <div className="aloud-outcome" role="status">
      <h2>{say('aloud.took', { seconds: took })}</h2>
      {length != null && isWhole(took, estimate) && (
        <p>
          {took <= length
            ? say('aloud.fits', { length: span })
            : say('aloud.over', { over: took - length, length: span })}
        </p>
      )}
      <p>{say('aloud.guess', { seconds: estimate })}</p>
      <p className="studio-soft">{say(isWhole(took, estimate) ? 'aloud.learn' : 'aloud.short')}</p>
    </div>
  );
}

function AloudFoot({
  version: { pitch, speaking },
  watch,
  onKept,
}: {
  readonly version: PitchVersion;
  readonly watch: Stopwatch;
  readonly onKept: () => void;
}) {
  const say = useMessages(studioMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const keep = async () => {
    const done = await edit((_, context) => timePitch({ pitch }, { seconds: watch.seconds }, context));
    if (!done.ok) return tell({ text: problemText(done.problem) });
    onKept();
    tell({ text: say('aloud.kept') });
  };
  if (watch.is === 'done') {
    const canKeep = isWhole(Math.round(watch.seconds), speaking.seconds);
    return (
      <div className="aloud-foot">
        <Button kind={canKeep ? 'edge' : 'main'} icon="undo" onPress={watch.reset}>
          {say('aloud.again')}
        </Button>
        {canKeep && (
          <Button kind="main" icon="check" onPress={() => void keep()}>
            {say('aloud.keep')}
          </Button>
        )}
      </div>
    );
  }
  return (
    <div className="aloud-foot">
      {watch.is === 'ready' && <p className="row-line">{say('aloud.why')}</p>}
      <Button
        key={watch.is}
        autoFocus
        wide
        kind="main"
        icon={watch.is === 'running' ? 'check' : 'clock'}
        onPress={watch.is === 'running' ? watch.stop : watch.start}
      >
        {say(watch.is === 'running' ? 'aloud.stop' : 'aloud.start')}
      </Button>
    </div>
  );
}

/** Less than half of the estimate was not the whole text. */
function isWhole(took: number, estimate: number): boolean {
  return took * 2 >= estimate;
}

function clockText(whole: number): string {
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
