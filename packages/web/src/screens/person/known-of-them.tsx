import { endAsk, type RecordOf } from '@kennis/domain';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { Button } from '../../design/button.tsx';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { useEdit } from '../../offline/book.tsx';
import { type Added, AddSheet } from './add-sheet.tsx';
import { personMessages } from './messages.ts';
import { MetThroughSheet } from './met-through-sheet.tsx';
import type { PersonDetails } from './read-person.ts';
import { type TextRecord, TextSheet } from './text-sheet.tsx';

/** What they do, whom or what they look for (C2, C3), what they can help with, memories (P5), how you met. */
export function KnownOfThem({ details }: { readonly details: PersonDetails }) {
  const say = useMessages(personMessages);
  const [adding, setAdding] = useState<Added | null>(null);
  const [open, setOpen] = useState<TextRecord | null>(null);
  const [isTelling, setTelling] = useState(false);
  const { person, memories } = details;
  const name = person.fields.name.given ?? person.fields.name.full;
  const asks = details.asks.filter(({ fields }) => !fields.ending);
  const offers = details.offers.filter(({ fields }) => !fields.ending);
  return (
    <section className="person-part person-known">
      <Fact title={say('does', { name })}>{person.fields.does ?? <em>{say('does.ask', { name })}</em>}</Fact>
      <Fact title={say('seeks')}>
        {asks.length === 0 ? (
          <em>{say('seeks.ask', { name })}</em>
        ) : (
          <Wishes records={asks} onOpen={setOpen} />
        )}
      </Fact>
      {offers.length > 0 && (
        <Fact title={say('offers')}>
          <Wishes records={offers} onOpen={setOpen} />
        </Fact>
      )}
      {memories.length > 0 && (
        <Fact title={say('memories')}>
          {memories.map((each) => (
            <button
              key={each.id}
              type="button"
              className="words-press person-memory"
              onClick={() => setOpen(each)}
            >
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
        <Button
          kind="quiet"
          icon={person.fields.metThrough ? 'edit' : 'plus'}
          onPress={() => setTelling(true)}
        >
          {say('metThrough.add', { name })}
        </Button>
      </div>
      {isTelling && <MetThroughSheet person={person} onClose={() => setTelling(false)} />}
      {adding && <AddSheet kind={adding} person={person} onClose={() => setAdding(null)} />}
      {open && <TextSheet record={open} title={say(`kind.${open.kind}`)} onClose={() => setOpen(null)} />}
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

/** Asks or offers, each of which can be opened and settled. */
function Wishes({
  records,
  onOpen,
}: {
  readonly records: readonly (RecordOf<'ask'> | RecordOf<'offer'>)[];
  readonly onOpen: (record: TextRecord) => void;
}) {
  const say = useMessages(personMessages);
  const edit = useEdit();
  const settle = (record: RecordOf<'ask'> | RecordOf<'offer'>) =>
    edit((_, context) => endAsk({ record: record as RecordOf<'ask'> }, { how: 'outdated' }, context));
  return (
    <ul className="person-wishes">
      {records.map((record) => (
        <li key={record.id}>
          <button type="button" className="words-press" onClick={() => onOpen(record)}>
            {record.fields.text}
          </button>
          <Button kind="quiet" onPress={() => void settle(record)}>
            {say('ended')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function HowMet({ details: { person, metThrough, led } }: { readonly details: PersonDetails }) {
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
      {led.length > 0 && (
        <Fact title={say('metThrough.led', { name: person.fields.name.given ?? person.fields.name.full })}>
          {led.map((each, at) => (
            <span key={each.id}>
              {at > 0 && ', '}
              <Link href={`/people/${each.id}`}>{each.fields.name.full}</Link>
            </span>
          ))}
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
