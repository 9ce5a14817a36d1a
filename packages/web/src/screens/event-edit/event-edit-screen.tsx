import {
  createEvent,
  type EventGoal,
  editEvent,
  type EventFields as Fields,
  proposeGoals,
  type RecordOf,
} from '@kennis/domain';
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useKeptState, useUnsaved } from '../../app/kennis.tsx';
import { Button } from '../../design/button.tsx';
import { NoticeLine, useNotice } from '../../design/notice.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useFormats, useMessages, usePreferences } from '../../messages/reading.tsx';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { EventGone } from '../event/event-gone.tsx';
import { readKnown } from '../event/read-known.ts';
import { draftToIntent, type EventDraft, emptyDraft, eventToDraft, fittingDraft } from './draft.ts';
import { EventFields } from './event-fields.tsx';
import { eventEditMessages } from './messages.ts';
import './event-edit.css';
import { useOnce } from '../../app/use-once.ts';

/** A new event. */
export function EventNewScreen() {
  const [on] = useState(useFormats().today());
  return <EventForm name="new" event={null} first={emptyDraft(on)} />;
}

/** An event that is there, to change. */
export function EventEditScreen() {
  const { id = '' } = useParams<{ id: string }>();
  const { language } = usePreferences().preferences;
  const read = useQuery(['event-record', id], async (reading) => ({ event: await reading.record(id) }));
  if (!read) return null;
  const event = read.event as RecordOf<'event'> | null;
  if (event?.kind !== 'event' || event.deletedAt !== null) {
    return <EventGone />;
  }
  const first = eventToDraft(event.fields, language === 'nl' ? ',' : '.');
  return <EventForm key={id} name={id} event={event} first={first} />;
}

/** The form keeps what was written while one is elsewhere, to write a pitch. */
function EventForm({
  name,
  event,
  first,
}: {
  readonly name: string;
  readonly event: RecordOf<'event'> | null;
  readonly first: EventDraft;
}) {
  const say = useMessages(eventEditMessages);
  const { problem, save, kept } = useSaving(name, event);
  const [written, keep] = kept;
  const once = useOnce();
  const draft = written ?? first;
  const known = useKnown(event, draft) ?? 0;
  const goal = draft.goal === 'proposed' ? (proposeGoals(draft, known)[0]?.goal ?? null) : draft.goal;
  const shown = { ...draft, goal };
  const change = (next: EventDraft) =>
    keep(fittingDraft(next.goal === goal ? { ...next, goal: draft.goal } : next));
  useUnsaved(written !== null && JSON.stringify(written) !== JSON.stringify(first));
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    void once(() => save(draft, goal));
  };
  const back = event
    ? { href: `/events/${event.id}`, label: say('to-event') }
    : { href: '/events', label: say('to-events') };
  return (
    <form className="event-edit" onSubmit={submit}>
      <PageHeader title={say(event ? 'edit' : 'new')} back={back} />
      <EventFields draft={shown} known={known} onChange={change} />
      <div className="screen-foot">
        {problem && <NoticeLine>{problem}</NoticeLine>}
        <Button kind="main" type="submit" wide>
          {say('save')}
        </Button>
      </div>
    </form>
  );
}

/** How many you know that will be there, of an event that is still being written. */
function useKnown(event: RecordOf<'event'> | null, draft: EventDraft): number | undefined {
  const { name, kind, on, host, theme, place } = draft;
  const fields: Fields = { name, kind, on, host, theme, place };
  return useQuery(['event-known', event?.id, fields], async (reading) => {
    const targets = event ? await reading.linked('target', event.id, { limit: 300 }) : [];
    return name.trim() === '' && !event ? 0 : readKnown(reading, { id: event?.id ?? '', fields }, targets);
  });
}

function useSaving(name: string, event: RecordOf<'event'> | null) {
  const say = useMessages(eventEditMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const [, navigate] = useLocation();
  const kept = useKeptState<EventDraft | null>(`event-draft.${name}`, null);
  const [problem, setProblem] = useState<string | null>(null);
  const save = async (draft: EventDraft, goal: EventGoal | null) => {
    const intent = draftToIntent(draft, goal, event?.fields.fee?.currency);
    if (!intent.ok) return setProblem(say('number-unclear', { value: intent.problem.value }));
    const done = await edit((_, context) =>
      event ? editEvent({ event }, intent.value) : createEvent(intent.value, context),
    );
    if (!done.ok) return setProblem(problemText(done.problem));
    kept[1](null);
    tell({ text: event ? say('saved') : say('added', { name: draft.name.trim() }) });
    navigate(`/events/${event?.id ?? done.value[0]?.id}`, { replace: true });
  };
  return { kept, problem, save };
}
