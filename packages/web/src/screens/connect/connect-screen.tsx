import { balanceSentence, type RecordOf } from '@kennis/domain';
import { Link } from 'wouter';
import { useKeptState } from '../../app/kennis.tsx';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useWholeWording } from '../../messages/whole-wording.ts';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { IntroductionRow } from './introduction-row.tsx';
import { connectMessages } from './messages.ts';
import { ProposalsPart } from './proposals-part.tsx';
import { type Connecting, readConnect } from './read-connect.ts';
import './connect.css';

const firstAsks = 20;

/** Bringing people together: introductions that go on, who looks for what, giving and receiving. */
export function ConnectScreen() {
  const say = useMessages(connectMessages);
  const [count, setCount] = useKeptState('connect.asks', firstAsks);
  const connecting = useQuery(['connect', count], (reading) => readConnect(reading, count));
  if (!connecting) return null;
  return (
    <>
      <PageHeader
        title={say('title')}
        acts={
          <Link href="/connect/new" className="icon-button" aria-label={say('new.title')}>
            <Icon name="plus" />
          </Link>
        }
      />
      <div className="columns">
        <div>
          <Introductions connecting={connecting} />
          <ProposalsPart introductions={connecting.everyIntroduction} />
          <Ways />
          <Talks />
          <Giving connecting={connecting} />
        </div>
        <Asks
          connecting={connecting}
          hasMore={connecting.asks.length === count}
          onMore={() => setCount(count * 2)}
        />
      </div>
    </>
  );
}

function Introductions({ connecting: { introductions, people } }: { readonly connecting: Connecting }) {
  const say = useMessages(connectMessages);
  return (
    <section className="connect-part">
      <h2>{say('introductions')}</h2>
      {introductions.length === 0 && <p className="connect-soft">{say('introductions.none')}</p>}
      <ul className="rows">
        {introductions.map((introduction) => (
          <li key={introduction.id}>
            <IntroductionRow introduction={introduction} people={people} />
          </li>
        ))}
      </ul>
      <ButtonLink icon="plus" href="/connect/new">
        {say('new.title')}
      </ButtonLink>
    </section>
  );
}

function Ways() {
  const say = useMessages(connectMessages);
  return (
    <section className="connect-part">
      <h2>{say('ways')}</h2>
      <p className="connect-soft">{say('ways.why')}</p>
      <ButtonLink icon="search" href="/connect/ways">
        {say('ways.open')}
      </ButtonLink>
    </section>
  );
}

function Talks() {
  const say = useMessages(connectMessages);
  return (
    <section className="connect-part">
      <h2>{say('talks')}</h2>
      <p className="connect-soft">{say('talks.why')}</p>
      <ButtonLink icon="meeting" href="/connect/talks">
        {say('talks.open')}
      </ButtonLink>
    </section>
  );
}

function Giving({ connecting: { balance } }: { readonly connecting: Connecting }) {
  const say = useMessages(connectMessages);
  const speak = useWholeWording();
  return (
    <section className="connect-part">
      <h2>{say('giving')}</h2>
      <p>{speak(balanceSentence(balance, 'all'))}</p>
      {balance.unthanked.length > 0 && (
        <p className="connect-soft">{say('unthanked', { count: balance.unthanked.length })}</p>
      )}
      <ButtonLink icon="sow" href="/connect/given">
        {say('giving.open')}
      </ButtonLink>
    </section>
  );
}

function Asks({
  connecting: { asks, people },
  hasMore,
  onMore,
}: {
  readonly connecting: Connecting;
  readonly hasMore: boolean;
  readonly onMore: () => void;
}) {
  const say = useMessages(connectMessages);
  return (
    <section className="connect-part">
      <h2>{say('asks')}</h2>
      {asks.length === 0 && <p className="connect-soft">{say('asks.none')}</p>}
      <ul className="rows">
        {asks.map((ask) => {
          const owner = people.get(ask.fields.owner);
          return owner && <AskRow key={ask.id} ask={ask} owner={owner} />;
        })}
      </ul>
      {hasMore && (
        <Button kind="quiet" icon="down" onPress={onMore}>
          {say('asks.more')}
        </Button>
      )}
    </section>
  );
}

function AskRow({ ask, owner }: { readonly ask: RecordOf<'ask'>; readonly owner: RecordOf<'person'> }) {
  const say = useMessages(connectMessages);
  const { away } = useFormats();
  return (
    <li className="ask-row">
      <Link href={`/people/${owner.id}`} className="row">
        <FaceLine person={owner} line={away(ask.fields.on)} />
      </Link>
      <p className="ask-words">{ask.fields.text}</p>
      <ButtonLink kind="quiet" href={`/connect/new?a=${owner.id}&ask=${ask.id}`}>
        {say('asks.introduce')}
      </ButtonLink>
    </li>
  );
}
