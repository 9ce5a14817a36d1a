import { Button, ButtonLink } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { studioMessages } from './messages.ts';
import type { Wish } from './read-asks.ts';
import { useWishActs } from './use-wish-acts.ts';

const mostAtOnce = 3;

/** What is old is asked again, a few at a time: still so, changed, or no longer (Q4). */
export function AgainPart({ wishes }: { readonly wishes: readonly Wish[] }) {
  const say = useMessages(studioMessages);
  return (
    <section className="again" aria-labelledby="again">
      <h2 id="again">{say('again')}</h2>
      <ul>
        {wishes.slice(0, mostAtOnce).map((wish) => (
          <AgainRow key={wish.id} wish={wish} />
        ))}
      </ul>
    </section>
  );
}

function AgainRow({ wish }: { readonly wish: Wish }) {
  const say = useMessages(studioMessages);
  const { day } = useFormats();
  const { confirm, end } = useWishActs(wish);
  const { text, on } = wish.fields;
  return (
    <li className="again-row">
      <p className="row-line">
        {[say(`${wish.kind}s.mine`), say('again.since', { month: day(on, 'month') })].join(' · ')}
      </p>
      <p className="asks-text" dir="auto">
        {text}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset brings a legend that says the text twice. */}
      <div className="acts" role="group" aria-label={text}>
        <Button kind="edge" icon="check" onPress={() => void confirm()}>
          {say('again.yes')}
        </Button>
        <ButtonLink kind="quiet" href={`/me/asks/${wish.id}`}>
          {say('again.changed')}
        </ButtonLink>
        <Button kind="quiet" onPress={() => void end('outdated')}>
          {say('again.no')}
        </Button>
      </div>
    </li>
  );
}
