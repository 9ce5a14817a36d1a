import type { RecordOf } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { useSearchParams } from 'wouter';
import { useGoBack } from '../../app/use-go-back.ts';
import { ButtonLink } from '../../design/button.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { cardText } from './card-text.ts';
import { meMessages } from './messages.ts';
import './me.css';

/** Your card as a code that any phone's camera can keep (M6), with whom you look for in words: at an event what you ask there. */
export function CodeScreen() {
  const say = useMessages(meMessages);
  const goBack = useGoBack('/me');
  const [search] = useSearchParams();
  const at = search.get('event');
  const mine = useQuery(['my-code', at], async (reading) => ({
    card: (await reading.record('card')) as RecordOf<'card'> | null,
    ask: await askToShow(reading, at),
    offer: (await reading.linked('offer', 'me', { limit: 20 })).find(({ fields }) => !fields.ending) ?? null,
  }));
  const fields = mine?.card?.fields;
  const words = { seeks: say('asks.mine'), offers: say('offers.mine') };
  return (
    <Sheet tall title={fields?.name?.full ?? say('card')} close={say('close')} onClose={goBack}>
      {mine && !fields?.name && (
        <div className="me-code">
          <p>{say('card.empty')}</p>
          <ButtonLink kind="main" href="/me/card">
            {say('card')}
          </ButtonLink>
        </div>
      )}
      {fields?.name && (
        <div className="me-code">
          <p className="me-line">
            {[fields.role, fields.organisation, fields.place].filter(Boolean).join(', ')}
          </p>
          <QrCode
            text={cardText(fields, {
              seeks: mine?.ask?.fields.text,
              offers: mine?.offer?.fields.text,
              words,
            })}
            label={say('code.label', { name: fields.name.full })}
          />
          {fields.does && <p className="me-does">{fields.does}</p>}
          {mine?.ask && (
            <p>
              <span className="me-line me-block">{say('asks.mine')}</span>
              {mine.ask.fields.text}
            </p>
          )}
        </div>
      )}
    </Sheet>
  );
}

/** The ask that was chosen for event `at`, else the first that is open. */
async function askToShow(reading: BookReading, at: string | null): Promise<RecordOf<'ask'> | null> {
  const open = (await reading.linked('ask', 'me', { limit: 20 })).filter(({ fields }) => !fields.ending);
  const event = at === null ? null : ((await reading.record(at)) as RecordOf<'event'> | null);
  return open.find(({ id }) => event?.kind === 'event' && id === event.fields.ask) ?? open[0] ?? null;
}
