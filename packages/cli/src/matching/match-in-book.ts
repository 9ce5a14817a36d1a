import {
  allowedEmbeddings,
  createBookMatching,
  createEmbeddings,
  type Embeddings,
  ok,
  type Problem,
  printAnswered,
  type Result,
  refuse,
} from '@kennis/server';
import { type AtBook, atBook } from '../at-book.ts';
import type { Desk } from '../desk.ts';
import { thePerson } from '../people/the-person.ts';
import type { MatchOptions } from './match-options.ts';
import { createReasons, sayOpinion } from './match-words.ts';

const milliseconds = 60_000;

/** Prints who in the book answers an ask: yours, or that of `--owner`. */
export function matchBook(desk: Desk, ask: string, options: MatchOptions): Promise<void> {
  return atBook(desk, options, async (at) => {
    if (ask.trim() === '') return refuse({ type: 'ask-empty' });
    const asker = await askerOf(at, options.owner);
    if (!asker.ok) return asker;
    const embeddings = options.embeddings ? await embeddingsOf(at) : ok(null);
    if (!embeddings.ok) return embeddings;
    const query = { owner: asker.value, text: ask };
    const { limit } = options;
    const choice = { limit, embeddings: embeddings.value, milliseconds };
    const answered = await createBookMatching().query(at.book, query, choice);
    if (answered.opinion) sayOpinion({ shell: desk.shell, words: at.words }, answered.opinion);
    const reasonOf = createReasons();
    const matches = printAnswered(answered).matches.map((each) => ({ ...each, reason: reasonOf(each) }));
    const lines = matches.map(
      ({ id, name, score, reason }) => `${at.words.score(score)}  ${name}: ${reason}  ${id}`,
    );
    return ok({ text: lines.length > 0 ? lines.join('\n') : at.words.say('match.nobody'), json: matches });
  });
}

async function askerOf({ book }: AtBook, owner: string | undefined): Promise<Result<string, Problem>> {
  if (owner === undefined || owner === 'me') return ok('me');
  const found = await thePerson(book, owner);
  return found.ok ? ok(found.value.person.id) : found;
}

/** The endpoint, where there is one and the owner of the book switched it on. */
async function embeddingsOf({ book, workplace }: AtBook): Promise<Result<Embeddings, Problem>> {
  const endpoint = workplace.config.embeddings;
  if (!endpoint) return refuse({ type: 'embeddings-missing' });
  const allowed = await allowedEmbeddings(book, createEmbeddings(endpoint));
  return allowed ? ok(allowed) : refuse({ type: 'embeddings-off', host: endpoint.url.host });
}
