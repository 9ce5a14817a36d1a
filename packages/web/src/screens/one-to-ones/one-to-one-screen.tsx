import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'wouter';
import { Button, ButtonLink } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useQuery } from '../../offline/book.tsx';
import { FaceLine } from '../people/face-line.tsx';
import { AfterPart } from './after-part.tsx';
import { BeforePart } from './before-part.tsx';
import { oneToOneMessages } from './messages.ts';
import { QuestionsPart } from './questions-part.tsx';
import { type OneToOneDetails, readOneToOne } from './read-one-to-one.ts';
import './one-to-ones.css';

/** A talk for two (K7): before it what to bring up and what to ask, after it what came from it. */
export function OneToOneScreen() {
  const { id = '' } = useParams();
  const { today } = useFormats();
  const read = useQuery(['one-to-one', id, today()], async (reading) => ({
    talk: await readOneToOne(reading, id, today()),
  }));
  if (!read) return null;
  return read.talk ? <OneToOne talk={read.talk} /> : <Gone />;
}

function OneToOne({ talk }: { readonly talk: OneToOneDetails }) {
  const say = useMessages(oneToOneMessages);
  const { day } = useFormats();
  const [search] = useSearchParams();
  const [isOver, setOver] = useState(search.has('after'));
  const { promise, details } = talk;
  const { person } = details;
  const { ending } = promise.fields;
  const name = person.fields.name.given ?? person.fields.name.full;
  return (
    <article className="one-to-one">
      <PageHeader title={say('talk.title', { name })} back={{ href: '/today', label: say('back') }} />
      <Link href={`/people/${person.id}`} className="row">
        <FaceLine person={person} />
      </Link>
      {ending ? (
        <p className="one-to-one-lead">{say('talk.over', { day: day(ending.on, 'weekday') })}</p>
      ) : isOver ? (
        <AfterPart talk={talk} onBack={() => setOver(false)} />
      ) : (
        <>
          <BeforePart talk={talk} />
          <QuestionsPart talk={talk} />
          <Button kind="main" wide icon="check" onPress={() => setOver(true)}>
            {say('talk.was')}
          </Button>
        </>
      )}
    </article>
  );
}

function Gone() {
  const say = useMessages(oneToOneMessages);
  return (
    <>
      <PageHeader title={say('gone.title')} back={{ href: '/today', label: say('back') }} />
      <EmptyState
        title={say('gone.title')}
        act={
          <ButtonLink kind="main" href="/today">
            {say('back')}
          </ButtonLink>
        }
      >
        {say('gone.text')}
      </EmptyState>
    </>
  );
}
