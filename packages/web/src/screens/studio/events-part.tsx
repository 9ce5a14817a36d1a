import { editEvent, type RecordOf } from '@kennis/domain';
import { memo } from 'react';
import { CheckBox } from '../../design/check-box.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { studioMessages } from './messages.ts';
import type { PitchRecords } from './read-pitch.ts';

const mostShown = 4;

/** The coming events, with whether this version is the one for them (Q1). */
export const EventsPart = memo(function EventsPart({
  records,
  pitch,
}: {
  readonly records: PitchRecords;
  readonly pitch: RecordOf<'pitch'>;
}) {
  const say = useMessages(studioMessages);
  const { day } = useFormats();
  const choose = useChoosing();
  const labels = new Map(records.versions.map((each) => [each.pitch.id, each.pitch.fields.label]));
  return (
    <section className="studio-part">
      <h2>{say('events')}</h2>
      {records.coming.length === 0 && <p className="studio-soft">{say('events.none')}</p>}
      <ul className="studio-events">
        {records.coming.slice(0, mostShown).map((event) => {
          const chosen = event.fields.pitch;
          const other = chosen && chosen !== pitch.id ? labels.get(chosen) : undefined;
          return (
            <li key={event.id}>
              <CheckBox
                isOn={chosen === pitch.id}
                onChange={(isOn) => void choose(event, isOn ? pitch.id : null)}
              >
                <span className="row-text">
                  {event.fields.name}
                  <span className="row-line version-line">
                    {[day(event.fields.on, 'short'), other && say('events.other', { label: other })]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </span>
              </CheckBox>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

function useChoosing() {
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  return async (event: RecordOf<'event'>, pitch: string | null) => {
    const done = await edit(() => editEvent({ event }, { pitch }));
    if (!done.ok) tell({ text: problemText(done.problem) });
  };
}
