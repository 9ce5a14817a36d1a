import { addDays } from '@kennis/domain';
import { ToggleButton } from 'react-aria-components/ToggleButton';
import { ToggleChip } from '../../design/chip.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { captureMessages } from './messages.ts';
import type { TalkChange } from './talk/change-talk.ts';
import type { Talk } from './talk/talk.ts';
import type { Occasion } from './use-occasion.ts';

const channels = ['meeting', 'call', 'message'] as const;

/** Where it was: at an event, or how and on which day. */
export function ContextRow({
  talk,
  occasion: { event, events, on },
  change,
}: {
  readonly talk: Talk;
  readonly occasion: Occasion;
  readonly change: (what: TalkChange) => void;
}) {
  const say = useMessages(captureMessages);
  const { today } = useFormats();
  const yesterday = addDays(today(), -1);
  const shown = event ? [event] : events;
  return (
    <div className="talk-context">
      {shown.map(({ id, fields }) => (
        <ToggleChip
          key={id}
          icon="events"
          isOn={id === event?.id}
          onChange={(isOn) => change({ do: 'set', to: { eventId: isOn ? id : null, on: null } })}
        >
          {say('at', { event: fields.name })}
        </ToggleChip>
      ))}
      {!event && (
        <>
          {channels.map((channel) => (
            <ToggleButton
              key={channel}
              className="chip"
              isSelected={talk.channel === channel}
              onChange={() => change({ do: 'set', to: { channel } })}
            >
              {say(`channel.${channel}`)}
            </ToggleButton>
          ))}
          <ToggleButton
            className="chip talk-yesterday"
            isSelected={on === yesterday}
            onChange={(isOn) => change({ do: 'set', to: { on: isOn ? yesterday : today() } })}
          >
            {say('yesterday')}
          </ToggleButton>
          {on !== today() && (
            <input
              type="date"
              className="talk-day"
              aria-label={say('day')}
              max={today()}
              value={on}
              onChange={({ target }) => change({ do: 'set', to: { on: target.value || today() } })}
            />
          )}
        </>
      )}
    </div>
  );
}
