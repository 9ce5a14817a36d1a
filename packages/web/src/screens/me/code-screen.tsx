import { type CardFields, elements, type RecordOf } from '@kennis/domain';
import { personToCard, printCard } from '@kennis/vcard';
import { useGoBack } from '../../app/use-go-back.ts';
import { ButtonLink } from '../../design/button.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { Sheet } from '../../design/sheet.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { meMessages } from './messages.ts';
import './me.css';

/** Your card as a code that any phone's camera can keep (M6), with whom you look for in words. */
export function CodeScreen() {
  const say = useMessages(meMessages);
  const goBack = useGoBack('/me');
  const mine = useQuery(['my-code'], async (reading) => ({
    card: (await reading.record('card')) as RecordOf<'card'> | null,
    ask: (await reading.linked('ask', 'me', { limit: 20 })).find(({ fields }) => !fields.ending) ?? null,
  }));
  const fields = mine?.card?.fields;
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
          <QrCode text={cardText(fields)} label={say('code.label', { name: fields.name.full })} />
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

/** As vCard 3.0, which every phone reads; one of each contact point keeps the code coarse enough for a dim room. */
function cardText(fields: CardFields): string {
  const { name, role, organisation, place } = fields;
  if (!name) return '';
  const plain = {
    name,
    ...(role && { role }),
    ...(organisation && { organisation }),
    ...(place && { place }),
  };
  const points = (['emails', 'phones', 'urls'] as const).flatMap((set) =>
    elements(fields, set)
      .slice(0, 1)
      .map(([key, point]) => [`${set}/${key}`, point] as const),
  );
  return printCard(personToCard({ ...plain, ...Object.fromEntries(points) }));
}
