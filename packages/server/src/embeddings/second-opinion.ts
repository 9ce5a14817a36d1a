import type { MatchPerson, MatchQuery, Similarity } from '@kennis/domain';
import type { EmbeddingProblem, Embeddings } from './embeddings.ts';

/** What a second opinion gives: a cosine per person where one is known, and why it is not more. */
export interface SecondOpinion {
  readonly similarity: Similarity | undefined;
  /** Of how many people there is a vector, of how many that have words to compare. */
  readonly known: number;
  readonly of: number;
  readonly problem: EmbeddingProblem | null;
}

/**
 * How alike each ask is to what people are, do and offer (Q5), by the endpoint. Only those words go there, and the ask: no name, no
 * organisation, no note. Of two models, or a model that changed, vectors of other sizes are not compared.
 */
export async function secondOpinion(
  embeddings: Embeddings,
  scope: string,
  people: readonly MatchPerson[],
  queries: readonly MatchQuery[],
  within: { readonly milliseconds: number },
): Promise<ReadonlyMap<MatchQuery, SecondOpinion>> {
  const texts = new Map(people.map((person) => [person.id, wordsOf(person)]));
  const written = [...texts.values()].filter((text) => text !== '');
  // The asks first: without them the rest is of no use.
  const asked = [...queries.map(({ text }) => text), ...written];
  const { vectors, problem } = await embeddings.embed(scope, asked, within);
  const known = written.filter((text) => vectors.has(text)).length;
  return new Map(
    queries.map((query) => {
      const ask = vectors.get(query.text);
      const similarity = (id: string) => ask && cosine(ask, vectors.get(texts.get(id) ?? ''));
      return [query, { similarity: ask ? similarity : undefined, known, of: written.length, problem }];
    }),
  );
}

/** What is compared of somebody: what they are, do and offer. */
function wordsOf({ role, does, sector, offers = [], deleted, mergedInto }: MatchPerson): string {
  if (deleted || mergedInto) return '';
  return [role, does, sector, ...offers].filter((text) => text !== undefined && text !== '').join('. ');
}

/** Both have length 1. */
function cosine(a: Float32Array, b: Float32Array | undefined): number | undefined {
  if (!b || a.length !== b.length) return undefined;
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
