import {
  type IntroductionProposal,
  type Kind,
  type Match,
  type MatchPerson,
  type MatchQuery,
  matchPeopleOf,
  type RecordOf,
} from '@kennis/domain';
import type { BookReading, StoredRecord } from '@kennis/store';
import type { Cosines, MatchingAnswer, MatchingWish } from './matching-messages.ts';

/** Whom of the book an ask may be answered by, worked out in a worker. */
export interface Matching {
  query(query: MatchQuery, limit: number, cosines?: Cosines): Promise<readonly Match[]>;
  propose(limit: number): Promise<readonly IntroductionProposal[]>;
  /** Ends the worker; what was asked is never answered. */
  close(): void;
}

const portion = 2500;

/** Begins to read the book into a worker, in portions; what is asked meanwhile is answered after that. */
export function createMatching(reading: BookReading): Matching {
  return createMatchingOf(readEverybody(reading));
}

/** The same over these people alone. */
export function createMatchingOf(everybody: Promise<readonly MatchPerson[]>): Matching {
  const worker = new Worker(new URL('./matching-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (answer: MatchingAnswer) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<MatchingAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  const tell = (wish: MatchingWish) => worker.postMessage(wish);
  const known = everybody.then((people) => {
    for (let at = 0; at < people.length; at += portion)
      tell({ wish: 'know', people: people.slice(at, at + portion) });
  });
  const ask = async (wish: (id: number) => MatchingWish): Promise<MatchingAnswer> => {
    await known;
    const id = ++asked;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      tell(wish(id));
    });
  };
  return {
    async query(query, limit, cosines) {
      const answer = await ask((id) => ({ wish: 'query', id, query, limit, cosines }));
      return 'matches' in answer ? answer.matches : [];
    },
    async propose(limit) {
      const answer = await ask((id) => ({ wish: 'propose', id, limit }));
      return 'proposals' in answer ? answer.proposals : [];
    },
    close: () => worker.terminate(),
  };
}

async function readEverybody(reading: BookReading) {
  const [people, asks, offers, card] = await Promise.all([
    readAll(reading, 'person'),
    readAll(reading, 'ask'),
    readAll(reading, 'offer'),
    reading.record('card') as Promise<RecordOf<'card'> | null>,
  ]);
  return matchPeopleOf({ people, asks, offers, card });
}

async function readAll<K extends Kind>(reading: BookReading, kind: K): Promise<readonly StoredRecord<K>[]> {
  const all: StoredRecord<K>[] = [];
  for (;;) {
    const after = all.at(-1)?.id;
    const page = await reading.all(kind, { limit: portion, ...(after !== undefined && { after }) });
    all.push(...page);
    if (page.length < portion) return all;
  }
}
