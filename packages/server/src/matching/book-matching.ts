import { setImmediate } from 'node:timers/promises';
import {
  createMatchIndex,
  type IntroductionProposal,
  type Match,
  type MatchIndex,
  type MatchPerson,
  type MatchQuery,
} from '@kennis/domain';
import type { Book } from '@kennis/store';
import type { Embeddings } from '../embeddings/embeddings.ts';
import { type SecondOpinion, secondOpinion } from '../embeddings/second-opinion.ts';
import { readMatchPeople } from './read-match-people.ts';

/** Who answers an ask in a book, and what a second opinion had to say, where one was asked for. */
export interface Answered {
  readonly matches: readonly Match[];
  readonly opinion: SecondOpinion | null;
  readonly names: ReadonlyMap<string, string>;
}

/** Pairs to introduce, with the names of everybody. */
export interface Proposed {
  readonly proposals: readonly IntroductionProposal[];
  readonly names: ReadonlyMap<string, string>;
}

/** Cosines by person, those that say something only, and how it went. */
export interface Alike {
  readonly cosines: { readonly [id: string]: number };
  readonly opinion: SecondOpinion | null;
}

/** Matching over whole books (Q5), each read once until somebody writes in it. */
export interface BookMatching {
  /** `embeddings` only where the owner of the book switched them on. */
  query(
    book: Book,
    query: MatchQuery,
    choice: {
      readonly limit: number;
      readonly embeddings?: Embeddings | null;
      readonly milliseconds: number;
    },
  ): Promise<Answered>;
  /** How alike in meaning everybody's words are to an ask: for a device that matches on its own. */
  opinion(book: Book, ask: string, embeddings: Embeddings, milliseconds: number): Promise<Alike>;
  propose(book: Book, limit: number): Promise<Proposed>;
}

interface KnownBook {
  readonly rev: number;
  readonly people: readonly MatchPerson[];
  readonly names: ReadonlyMap<string, string>;
  readonly index: MatchIndex;
}

/** Cosines below add nothing. */
const leastTelling = 0.3;
const mostAlike = 500;
const peopleAtOnce = 200;
const askersAtOnce = 20;

/** Keeps the indexes of at most `most` books, those used last. */
export function createBookMatching(most = 3): BookMatching {
  const kept = new Map<string, Promise<KnownBook>>();
  const knownOf = async (book: Book): Promise<KnownBook> => {
    const { rev } = await book.position();
    const before = kept.get(book.id);
    kept.delete(book.id);
    const known = before && (await before.catch(() => null))?.rev === rev ? before : readBook(book, rev);
    kept.set(book.id, known);
    for (const id of kept.keys()) if (kept.size > most) kept.delete(id);
    return known;
  };
  return {
    async query(book, query, { limit, embeddings, milliseconds }) {
      const { index, people, names } = await knownOf(book);
      const opinion = embeddings
        ? ((await secondOpinion(embeddings, book.id, people, [query], { milliseconds })).get(query) ?? null)
        : null;
      return { matches: index.query(query, limit, opinion?.similarity), opinion, names };
    },
    async opinion(book, ask, embeddings, milliseconds) {
      const { people } = await knownOf(book);
      const query = { owner: 'me', text: ask };
      const opinions = await secondOpinion(embeddings, book.id, people, [query], { milliseconds });
      const opinion = opinions.get(query) ?? null;
      const cosines = people.flatMap(({ id }) => {
        const cosine = opinion?.similarity?.(id);
        return cosine !== undefined && cosine >= leastTelling ? [[id, cosine] as const] : [];
      });
      const best = cosines.toSorted((a, b) => b[1] - a[1]).slice(0, mostAlike);
      return { cosines: Object.fromEntries(best), opinion };
    },
    async propose(book, limit) {
      const { index, names } = await knownOf(book);
      const steps = index.introductionsInSteps(limit, askersAtOnce);
      for (;;) {
        const step = steps.next();
        if (step.done) return { proposals: step.value, names };
        await setImmediate();
      }
    },
  };
}

/** Reads a book into an index, in portions: the server goes on answering others. */
async function readBook(book: Book, rev: number): Promise<KnownBook> {
  const people = await readMatchPeople(book);
  const index = createMatchIndex();
  for (const [at, person] of people.entries()) {
    index.update(person);
    if (at % peopleAtOnce === 0) await setImmediate();
  }
  const names = new Map(people.map(({ id, name }) => [id, name ?? '']));
  return { rev, people, names, index };
}
