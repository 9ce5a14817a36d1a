import { type EventPhase, isLookBackWaiting, isPresenceOnly } from '@kennis/domain';
import { useLocation } from 'wouter';
import { ButtonLink } from '../../design/button.tsx';
import { MoreActs } from '../../design/more-acts.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useMessages, usePreferences } from '../../messages/reading.tsx';
import { asLine, useWording } from '../../messages/wording.ts';
import { useNow } from '../../offline/book.tsx';
import { useEventHours } from '../events/use-event-hours.ts';
import { eventMessages } from './messages.ts';
import type { EventRecords } from './read-event.ts';
import { useHosting } from './use-hosting.ts';
import { useRemoval } from './use-removal.ts';

/** What it is, when and where; and the one thing to do about it now. */
export function EventHead({
  records,
  phase,
}: {
  readonly records: EventRecords;
  readonly phase: EventPhase;
}) {
  const say = useMessages(eventMessages);
  const speak = useWording();
  const { when } = useEventHours();
  const [, navigate] = useLocation();
  const remove = useRemoval(records);
  const hosting = useHosting(records.event);
  const { id, fields } = records.event;
  const cost = useCost(fields);
  const about = [
    fields.theme && say('about', { theme: fields.theme }),
    fields.host && say('hosted', { host: fields.host }),
  ];
  return (
    <>
      <PageHeader
        over={asLine(speak({ key: `kind.${fields.kind}`, values: {} }))}
        title={fields.name}
        back={{ href: '/events', label: say('back') }}
        acts={
          <MoreActs
            label={say('more')}
            close={say('close')}
            acts={[
              { icon: 'edit', text: say('edit'), onPress: () => navigate(`/events/${id}/edit`) },
              ...(isPresenceOnly(fields.kind)
                ? []
                : [
                    {
                      icon: 'ring' as const,
                      text: say('rounds'),
                      onPress: () => navigate(`/events/${id}/rounds`),
                    },
                  ]),
              ...(hosting && !isPresenceOnly(fields.kind)
                ? [
                    {
                      icon: 'people' as const,
                      text: say(hosting.is ? 'hosting-not' : 'hosting'),
                      onPress: () => void hosting.set(!hosting.is),
                    },
                  ]
                : []),
              { icon: 'trash', text: say('delete'), onPress: () => void remove(), isDanger: true },
            ]}
          />
        }
      />
      <div className="event-facts">
        <p className="event-when-line">{asLine(when(fields))}</p>
        {fields.place && <p>{fields.place}</p>}
        {about.some(Boolean) && <p>{about.filter(Boolean).join(' · ')}</p>}
        {cost && <p className="event-faint">{cost}</p>}
      </div>
      <NextStep records={records} phase={phase} />
    </>
  );
}

function NextStep({ records, phase }: { readonly records: EventRecords; readonly phase: EventPhase }) {
  const say = useMessages(eventMessages);
  const context = useNow()();
  const { event, reflection } = records;
  const { id } = event;
  const isQuiet = isPresenceOnly(event.fields.kind);
  if (phase === 'now' || phase === 'today') {
    return (
      <ButtonLink kind={isQuiet ? 'edge' : 'main'} wide href={`/events/${id}/floor`}>
        {say(isQuiet ? 'floor-quiet' : 'floor')}
      </ButtonLink>
    );
  }
  if (phase === 'coming') {
    return isQuiet ? null : (
      <p className="event-quiet-step">
        <ButtonLink kind="quiet" href={`/events/${id}/floor`}>
          {say('floor-early')}
        </ButtonLink>
      </p>
    );
  }
  if (isLookBackWaiting(event, reflection ? [reflection] : [], context)) {
    return (
      <div className="event-invite">
        <p>{say('look-back-why')}</p>
        <ButtonLink kind="main" href={`/events/${id}/look-back`}>
          {say('look-back')}
        </ButtonLink>
      </div>
    );
  }
  if (isQuiet && !reflection) return null;
  return (
    <p className="event-quiet-step">
      <ButtonLink kind="quiet" href={`/events/${id}/look-back`}>
        {say(reflection ? 'look-back-more' : 'look-back-late')}
      </ButtonLink>
    </p>
  );
}

/** Hours and fee in words, or null. */
function useCost({ hours, fee }: EventRecords['event']['fields']): string | null {
  const say = useMessages(eventMessages);
  const { language } = usePreferences().preferences;
  if (!hours && !fee?.cents) return null;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const money = fee?.cents
    ? new Intl.NumberFormat(locale, {
        style: 'currency',
        currency: fee.currency,
        minimumFractionDigits: fee.cents % 100 === 0 ? 0 : 2,
      }).format(fee.cents / 100)
    : 'none';
  return say('cost', { hours: hours ?? 0, fee: money, both: hours && fee?.cents ? 'yes' : 'no' });
}
