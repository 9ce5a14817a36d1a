import type { EventRounds } from '@kennis/domain';
import { useMemo } from 'react';
import { useFormats, useMessages } from '../../messages/reading.tsx';
import { roundsMessages } from './messages.ts';
import { SeatList } from './person-sheet.tsx';
import { sheetOf } from './plan-part.tsx';
import './rounds-printed.css';

/** Only on paper (R5): for the host who sits where, then for everybody a slip with their own rounds. */
export function RoundsPrinted({ title, rounds }: { readonly title: string; readonly rounds: EventRounds }) {
  const say = useMessages(roundsMessages);
  const { list } = useFormats();
  const sheet = useMemo(() => sheetOf(rounds), [rounds]);
  const gone = new Set(rounds.people.flatMap(({ id, isGone }) => (isGone ? id : [])));
  return (
    <div className="rounds-paper" aria-hidden="true">
      <h1>{title}</h1>
      <p className="rounds-paper-over">{say('sheet-rounds')}</p>
      {sheet.rounds.map(({ number, tables }) => (
        <section key={number} className="rounds-paper-round">
          <h2>{say('round', { number })}</h2>
          <ol>
            {tables.map(({ number: table, people }) => (
              <li key={table}>
                <b>{table}</b>
                <span>{list(people.map(({ name }) => name))}</span>
              </li>
            ))}
          </ol>
        </section>
      ))}
      <div className="rounds-paper-slips">
        {sheet.people
          .filter(({ id }) => !gone.has(id))
          .map(({ id, name, seats }) => (
            <section key={id} className="rounds-slip">
              <p className="rounds-paper-over">{title}</p>
              <h2>{name}</h2>
              <SeatList seats={seats} />
            </section>
          ))}
      </div>
    </div>
  );
}
