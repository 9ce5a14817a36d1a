import { type EventRounds, type RoundsSheet, roundsSheet } from '@kennis/domain';
import { useMemo, useState } from 'react';
import { Button, ButtonLink } from '../../design/button.tsx';
import { Segmented } from '../../design/segmented.tsx';
import { useMessages } from '../../messages/reading.tsx';
import { fitsIn, repeatsIn } from './fits-in.ts';
import { roundsMessages } from './messages.ts';
import { calledApart } from './participants.ts';
import { PersonSheet } from './person-sheet.tsx';
import { RoundTables } from './round-tables.tsx';
import type { RoundsActs } from './use-rounds.ts';
import { replannedOf, useTurning } from './use-turning.ts';

/** The plan as a sheet: everybody by name. */
export function sheetOf({ plan, people, why }: EventRounds): RoundsSheet {
  return roundsSheet({ rounds: plan }, { names: calledApart(people), why });
}

/** Who sits with whom, per round and per person, and the way on from here. */
export function PlanPart({
  event,
  rounds,
  acts,
}: {
  readonly event: string;
  readonly rounds: EventRounds;
  readonly acts: RoundsActs;
}) {
  const say = useMessages(roundsMessages);
  const [view, setView] = useState<'rounds' | 'people'>('rounds');
  const [opened, setOpened] = useState<string | null>(null);
  const sheet = useMemo(() => sheetOf(rounds), [rounds]);
  const turn = useTurning(rounds, acts, () => setOpened(null));
  const { people, plan, minutes, held, startedAt } = rounds;
  const there = people.filter(({ isGone }) => !isGone);
  const fits = useMemo(() => fitsIn(rounds), [rounds]);
  const repeats = useMemo(() => repeatsIn(plan), [plan]);
  const person = people.find(({ id }) => id === opened);
  const names = useMemo(() => calledApart(people), [people]);
  const seated = new Map(sheet.people.map((each) => [each.id, each.seats]));
  return (
    <>
      <p className="rounds-lead">
        {say('summary', { people: there.length, rounds: plan.length, minutes })}.{' '}
        {say('fits', { count: fits.talks })}
        {repeats > 0 && ` ${say('repeats', { count: repeats })}`}
      </p>
      <div className="rounds-acts">
        {held < plan.length ? (
          <ButtonLink kind="main" href={`/events/${event}/rounds/now`}>
            {say(startedAt === undefined ? 'start' : 'running', { number: held + 1 })}
          </ButtonLink>
        ) : (
          <p>{say('done')}</p>
        )}
        <Button kind="edge" icon="print" onPress={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      {acts.isPlanning && <p role="status">{say('planning')}</p>}
      <Segmented
        required
        label={say('view')}
        options={(['rounds', 'people'] as const).map((value) => ({ value, text: say(`view-${value}`) }))}
        value={view}
        onChange={(next) => next && setView(next)}
      />
      {view === 'rounds' ? (
        <RoundTables sheet={sheet} held={held} fits={fits} onOpen={setOpened} />
      ) : (
        <ul className="rows">
          {[...people]
            .sort((a, b) => a.name.localeCompare(b.name))
            .map(({ id, name, isGone }) => (
              <li key={id}>
                <button type="button" className="row rounds-person" onClick={() => setOpened(id)}>
                  <span className="row-text">
                    <span className="row-title">{names.get(id) ?? name}</span>
                    <span className="row-line">
                      {isGone
                        ? say('gone')
                        : say('gets', {
                            count: fits.of.get(id) ?? 0,
                            new: metOf(seated.get(id) ?? []) - (fits.of.get(id) ?? 0),
                          })}
                    </span>
                  </span>
                </button>
              </li>
            ))}
        </ul>
      )}
      {person && (
        <PersonSheet
          person={person}
          name={names.get(person.id) ?? person.name}
          seats={seated.get(person.id) ?? []}
          canChange={held < plan.length && (there.length > 2 || person.isGone === true)}
          running={{ number: held + 1, replanned: replannedOf(rounds) }}
          isPlanning={acts.isPlanning}
          onTurn={() => void turn(person)}
          onClose={() => setOpened(null)}
        />
      )}
    </>
  );
}

function metOf(seats: RoundsSheet['people'][number]['seats']): number {
  return new Set(seats.flatMap(({ with: others }) => others.map(({ id }) => id))).size;
}
