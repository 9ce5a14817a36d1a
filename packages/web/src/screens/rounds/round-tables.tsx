import type { RoundsSheet } from '@kennis/domain';
import { Icon } from '../../design/icon.tsx';
import { useMessages } from '../../messages/reading.tsx';
import type { Fits } from './fits-in.ts';
import { pairKey } from './fits-in.ts';
import { roundsMessages } from './messages.ts';

/** Of each round the tables with who sits there; rounds that were held are folded away. */
export function RoundTables({
  sheet,
  held,
  fits,
  onOpen,
}: {
  readonly sheet: RoundsSheet;
  readonly held: number;
  readonly fits: Fits;
  readonly onOpen: (id: string) => void;
}) {
  const say = useMessages(roundsMessages);
  return sheet.rounds.map(({ number, tables }) => (
    <details key={number} className="rounds-round" open={number === held + 1}>
      <summary>
        <h2>{say(number <= held ? 'round-held' : 'round', { number })}</h2>
        <Icon name="down" />
      </summary>
      <ol className="rounds-tables">
        {tables.map(({ number: table, people }) => (
          <li key={table} data-fits={isFitting(people, fits) || undefined}>
            <span className="rounds-table" role="img" aria-label={say('table', { number: table })}>
              {table}
            </span>
            <span className="rounds-names">
              {people.map(({ id, name }) => (
                <button key={id} type="button" onClick={() => onOpen(id)}>
                  {name}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  ));
}

function isFitting(people: readonly { readonly id: string }[], { pairs }: Fits): boolean {
  return people.some((a, place) => people.slice(place + 1).some((b) => pairs.has(pairKey(a.id, b.id))));
}
