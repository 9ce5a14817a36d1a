import {
  type ChecklistItem,
  type ChecklistKey,
  checklistOf,
  type RecordOf,
  tickChecklist,
} from '@kennis/domain';
import { Link } from 'wouter';
import { CheckBox } from '../../design/check-box.tsx';
import { Icon } from '../../design/icon.tsx';
import { useNotice } from '../../design/notice.tsx';
import { useProblemText } from '../../messages/problem-text.ts';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { useEdit, useQuery } from '../../offline/book.tsx';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';

/** What to have ready (P6); what was chosen elsewhere is ticked by itself. */
export function ChecklistPart({
  records: { event, targets, pitch, ask },
}: {
  readonly records: EventRecords;
}) {
  const say = useMessages(eventMessages);
  const edit = useEdit();
  const tell = useNotice();
  const problemText = useProblemText();
  const card = useQuery(['card'], async (reading) => ({ card: await reading.record('card') }));
  if (!card) return null;
  const ready = {
    targets: targets.filter(({ fields }) => fields.ending == null).length,
    card: Boolean((card.card as RecordOf<'card'> | null)?.fields.name),
  };
  // A pitch or ask that was deleted since is no longer chosen.
  const { pitch: _pitch, ask: _ask, ...rest } = event.fields;
  const chosen = { ...rest, ...(pitch && { pitch: pitch.id }), ...(ask && { ask: ask.id }) };
  const tick = async (key: ChecklistKey, done: boolean) => {
    const ticked = await edit((_, context) => tickChecklist({ event }, { key, done }, context));
    if (!ticked.ok) tell({ text: problemText(ticked.problem) });
  };
  return (
    <section className="event-part">
      <h2>{say('checklist')}</h2>
      <ul className="event-checklist">
        {checklistOf(chosen, ready).map((item) => (
          <li key={item.key}>
            <Item item={item} event={event.id} onTick={(done) => void tick(item.key, done)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Item({
  item: { key, done, by },
  event,
  onTick,
}: {
  readonly item: ChecklistItem;
  readonly event: string;
  readonly onTick: (done: boolean) => void;
}) {
  const say = useMessages(eventMessages);
  const text = useWording()({ key: `checklist.${key}`, values: {} });
  if (by === 'chosen') {
    return (
      <p className="event-check-done">
        <Icon name="check" />
        {text}
      </p>
    );
  }
  return (
    <>
      <CheckBox isOn={done} onChange={onTick}>
        <span className="event-check-text">{text}</span>
      </CheckBox>
      {key === 'card' && !done && (
        <Link href="/me/card" className="event-check-link">
          {say('to-card')}
        </Link>
      )}
      {key === 'names' && !done && (
        <Link href={`/names?event=${event}`} className="event-check-link">
          {say('to-names')}
        </Link>
      )}
    </>
  );
}
