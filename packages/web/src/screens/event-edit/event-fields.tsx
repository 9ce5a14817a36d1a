import { type EventGoal, type EventKind, eventKinds, eventTone, isPresenceOnly } from '@kennis/domain';
import { useState } from 'react';
import { Button } from '../../design/button.tsx';
import { DayField } from '../../design/day-field.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { TextField } from '../../design/text-field.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useWording } from '../../messages/wording.ts';
import { GoalChooser } from '../goals/goal-chooser.tsx';
import type { EventDraft } from './draft.ts';
import { GoalChoice } from './goal-choice.tsx';
import { eventEditMessages } from './messages.ts';
import { AskChoice, PitchChoice } from './own-choice.tsx';

/** The form with the goal that it shows. */
type ShownDraft = EventDraft & { readonly goal: EventGoal | null };

interface Props {
  readonly draft: ShownDraft;
  readonly onChange: (draft: ShownDraft) => void;
  readonly known: number;
}

/** What it is, when and where; then what you go for and what you bring; the rest on asking. */
export function EventFields({ draft, onChange, known }: Props) {
  const say = useMessages(eventEditMessages);
  const set = (change: Partial<ShownDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <TextField
        label={say('name')}
        placeholder={say('name-example')}
        value={draft.name}
        onChange={(name) => set({ name })}
        autoFocus={draft.name === ''}
        isRequired
      />
      <KindChoice kind={draft.kind} onChange={(kind) => set({ kind })} />
      <div className="event-when">
        <DayField label={say('on')} value={draft.on} onChange={(on) => set({ on })} />
        <TextField
          type="time"
          label={say('starts')}
          value={draft.startsAt}
          onChange={(startsAt) => set({ startsAt })}
        />
        <TextField
          type="time"
          label={say('ends')}
          value={draft.endsAt}
          onChange={(endsAt) => set({ endsAt })}
        />
      </div>
      <TextField label={say('place')} value={draft.place} onChange={(place) => set({ place })} />
      {(eventTone(draft.kind) === 'theme' || draft.theme !== '') && (
        <TextField
          label={say('theme')}
          hint={say('theme-hint')}
          value={draft.theme}
          onChange={(theme) => set({ theme })}
        />
      )}
      {isPresenceOnly(draft.kind) ? (
        <p className="event-presence">{say('presence')}</p>
      ) : (
        <Aims draft={draft} onChange={onChange} known={known} />
      )}
      <Rest draft={draft} onChange={onChange} />
    </>
  );
}

function KindChoice({
  kind,
  onChange,
}: {
  readonly kind: EventKind;
  readonly onChange: (kind: EventKind) => void;
}) {
  const say = useMessages(eventEditMessages);
  const speak = useWording();
  return (
    <div className="event-kinds">
      <span className="field-label" aria-hidden="true">
        {say('kind')}
      </span>
      <Segmented
        required
        label={say('kind')}
        value={kind}
        options={eventKinds.map((value) => ({ value, text: speak({ key: `kind.${value}`, values: {} }) }))}
        onChange={(next) => next && onChange(next)}
      />
    </div>
  );
}

/** Goal, pitch and ask. */
function Aims({ draft, onChange, known }: Props) {
  const say = useMessages(eventEditMessages);
  const set = (change: Partial<ShownDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <section className="event-aim">
        <h2>{say('goal')}</h2>
        <p className="field-hint">{say('goal-why')}</p>
        <GoalChoice event={draft} known={known} goal={draft.goal} onChange={(goal) => set({ goal })} />
        <GoalChooser value={draft.towards} onChange={(towards) => set({ towards })} />
      </section>
      <section className="event-aim">
        <h2>{say('pitch')}</h2>
        <PitchChoice value={draft.pitch} onChange={(pitch) => set({ pitch })} />
      </section>
      <section className="event-aim">
        <h2>{say('ask')}</h2>
        <AskChoice value={draft.ask} onChange={(ask) => set({ ask })} />
      </section>
    </>
  );
}

function Rest({ draft, onChange }: Omit<Props, 'known'>) {
  const say = useMessages(eventEditMessages);
  const [isOpen, setOpen] = useState(draft.host !== '' || draft.hours !== '' || draft.fee !== '');
  const set = (change: Partial<ShownDraft>) => onChange({ ...draft, ...change });
  if (!isOpen) {
    return (
      <Button kind="quiet" icon="down" onPress={() => setOpen(true)}>
        {say('more')}
      </Button>
    );
  }
  return (
    <>
      <TextField
        label={say('host')}
        hint={say('host-hint')}
        value={draft.host}
        onChange={(host) => set({ host })}
      />
      <div className="event-when">
        <TextField
          label={say('hours')}
          placeholder={say('hours-example')}
          inputMode="decimal"
          value={draft.hours}
          onChange={(hours) => set({ hours })}
        />
        <TextField
          label={say('fee')}
          placeholder={say('fee-example')}
          inputMode="decimal"
          value={draft.fee}
          onChange={(fee) => set({ fee })}
        />
      </div>
    </>
  );
}
