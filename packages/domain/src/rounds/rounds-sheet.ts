import type { RoundsPlan } from './rounds.ts';

/** Why somebody has something of meeting another: what they ask and the other offers, or what both have to do with. */
export type GainReason =
  | { readonly type: 'ask'; readonly ask: string }
  | { readonly type: 'shared'; readonly word: string };

/** What to begin with, for one person about another (`name`); `open` turns through `turn` 0 to 3 where no reason is known. */
export type RoundTopic =
  | { readonly type: 'you-ask'; readonly name: string; readonly ask: string }
  | { readonly type: 'they-ask'; readonly name: string; readonly ask: string }
  | { readonly type: 'shared'; readonly name: string; readonly word: string }
  | { readonly type: 'open'; readonly name: string; readonly turn: number };

/** Somebody on a sheet. */
export interface SheetPerson {
  readonly id: string;
  readonly name: string;
}

/** Where somebody sits in a round, with whom, and what to begin with. Rounds and tables count from 1. */
export interface Seat {
  readonly round: number;
  readonly table: number;
  readonly with: readonly SheetPerson[];
  readonly topic: RoundTopic | null;
}

/** What is printed: for the host who sits where in each round, and for each person their own rounds. */
export interface RoundsSheet {
  readonly rounds: readonly {
    readonly number: number;
    readonly tables: readonly { readonly number: number; readonly people: readonly SheetPerson[] }[];
  }[];
  readonly people: readonly (SheetPerson & { readonly seats: readonly Seat[] })[];
}

/** What is known of the people beside the plan. */
export interface SheetDetails {
  /** Names by id; an id without one stands for itself. */
  readonly names?: ReadonlyMap<string, string>;
  /** Why `from` has something of meeting `to`. */
  readonly why?: readonly (readonly [from: string, to: string, reason: GainReason])[];
}

const turns = 4;

/** The plan as a sheet to print (R5): people by name, each with table, company and an opening topic from why the gain is there. */
export function roundsSheet({ rounds }: Pick<RoundsPlan, 'rounds'>, details: SheetDetails = {}): RoundsSheet {
  const person = (id: string): SheetPerson => ({ id, name: details.names?.get(id) ?? id });
  const reasons = new Map((details.why ?? []).map(([from, to, reason]) => [keyOf(from, to), reason]));
  const listed = rounds.map((tables, round) => ({
    number: round + 1,
    tables: tables.flatMap((ids, table) =>
      ids.length === 0 ? [] : { number: table + 1, people: ids.map(person) },
    ),
  }));
  const seats = new Map<string, Seat[]>();
  for (const { number: round, tables } of listed) {
    for (const { number: table, people } of tables) {
      for (const { id } of people) {
        const others = people.filter((other) => other.id !== id);
        const topic = topicOf(id, others, reasons, round);
        seats.set(id, [...(seats.get(id) ?? []), { round, table, with: others, topic }]);
      }
    }
  }
  const people = [...seats].map(([id, theirs]) => ({ ...person(id), seats: theirs }));
  return { rounds: listed, people: people.sort((a, b) => a.name.localeCompare(b.name)) };
}

/** First what you look for yourself, then what another at the table looks for, then what you share; else an open question. */
function topicOf(
  id: string,
  others: readonly SheetPerson[],
  reasons: ReadonlyMap<string, GainReason>,
  round: number,
): RoundTopic | null {
  const found = others.flatMap((other): readonly RoundTopic[] => {
    const [mine, theirs] = [reasons.get(keyOf(id, other.id)), reasons.get(keyOf(other.id, id))];
    const { name } = other;
    return [
      ...(mine?.type === 'ask' ? [{ type: 'you-ask', name, ask: mine.ask } as const] : []),
      ...(theirs?.type === 'ask' ? [{ type: 'they-ask', name, ask: theirs.ask } as const] : []),
      ...[mine, theirs].flatMap((each) =>
        each?.type === 'shared' ? [{ type: 'shared', name, word: each.word } as const] : [],
      ),
    ];
  });
  const [first] = found.toSorted((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  const [other] = others;
  return first ?? (other ? { type: 'open', name: other.name, turn: (round - 1) % turns } : null);
}

const order: readonly RoundTopic['type'][] = ['you-ask', 'they-ask', 'shared', 'open'];

function keyOf(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
