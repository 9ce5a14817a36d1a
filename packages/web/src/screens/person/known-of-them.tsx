import { endAsk, type RecordOf } from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { type Added, AddSheet } from './add-sheet.tsx';
import { MemorySheet } from './memory-sheet.tsx';
import { personMessages } from './messages.ts';
import type { PersonDetails } from './read-person.ts';

/** What they do, whom or what they look for (C2, C3), what they can help with, memories (P5), how you met. */
export function KnownOfThem({ details }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const [adding, setAdding] = useState<Added | null>(null);
  const [memory, setMemory] = useState<RecordOf<'memory'> | null>(null);
  const { person, memories } = details;
  const name = person.fields.name.given ?? person.fields.name.full;
  const asks = details.asks.filter(({ fields }) => !fields.ending);
  const offers = details.offers.filter(({ fields }) => !fields.ending);
  return (
    <section className="person-part person-known">
      <Fact title={say('does', { name })}>{person.fields.does ?? <em>{say('does.ask', { name })}</em>}</Fact>
      <Fact title={say('seeks')}>
        {asks.length === 0 ? <em>{say('seeks.ask', { name })}</em> : <Wishes records={asks} />}
      </Fact>
      {offers.length > 0 && (
        <Fact title={say('offers')}>
          <Wishes records={offers} />
        </Fact>
      )}
      {memories.length > 0 && (
        <Fact title={say('memories')}>
          {memories.map((each) => (
            <button key={each.id} type="button" className="person-memory" onClick={() => setMemory(each)}>
              {each.fields.text}
            </button>
          ))}
        </Fact>
      )}
      <HowMet details={details} />
      <div className="person-adds">
        {(['ask', 'offer', 'memory', 'promise', 'note'] as const).map((kind) => (
          <Button key={kind} kind="quiet" icon="plus" onPress={() => setAdding(kind)}>
            {say(`add.${kind}`, { name })}
          </Button>
        ))}
      </div>
      {adding && <AddSheet kind={adding} person={person} onClose={() => setAdding(null)} />}
      {memory && <MemorySheet memory={memory} onClose={() => setMemory(null)} />}
    </section>
  );
}

function Fact({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="person-fact">
      <h2>{title}</h2>
      <div>{children}</div>
    </div>
  );
}

/** Asks or offers, each of which can be settled. */
function Wishes({ records }: { readonly records: readonly RecordOf<'ask' | 'offer'>[] }) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const settle = (record: RecordOf<'ask' | 'offer'>) =>
    edit((_, context) => endAsk({ record: record as RecordOf<'ask'> }, { how: 'outdated' }, context));
  return (
    <ul className="person-wishes">
      {records.map((record) => (
        <li key={record.id}>
          <span>{record.fields.text}</span>
          <Button kind="quiet" onPress={() => void settle(record)}>
            {say('ended')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function HowMet({ details: { person, metThrough } }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const { day } = useFormats();
  const { howMet, metOn, birthday } = person.fields;
  return (
    <>
      {(howMet || metOn || metThrough) && (
        <Fact title={say('howMet')}>
          {howMet} {metOn && say('metOn', { day: day(metOn, 'long') })}{' '}
          {metThrough && (
            <Link href={`/people/${metThrough.id}`}>
              {say('metThrough', { name: metThrough.fields.name.full })}
            </Link>
          )}
        </Fact>
      )}
      {birthday && <p className="person-soft">{say('birthday', { day: birthdayText(birthday, day) })}</p>}
    </>
  );
}

/** The day of the year; the year of birth is nobody's business here. */
function birthdayText(birthday: string, day: (isoDay: string, style: 'dayMonth') => string): string {
  return day(birthday.replace(/^(--|\d{4}-)/, '2024-'), 'dayMonth');
}
