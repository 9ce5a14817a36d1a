import type { Problem, Result } from '@kennis/domain';

/** An embedding endpoint that the operator of this installation named; never one from a request or a book. */
export interface EmbeddingEndpoint {
  /** Where texts are posted to, as OpenAI has it: `POST …/embeddings`. */
  readonly url: URL;
  readonly model: string;
  readonly key: string | null;
}

/** Vectors of length 1, by text. */
export type Vectors = ReadonlyMap<string, Float32Array>;

/** What is known of the texts asked for, and why it is not all. */
export interface Embedded {
  readonly vectors: Vectors;
  readonly problem: EmbeddingProblem | null;
}

/** Why no vectors came; matching goes on without. */
export interface EmbeddingProblem extends Problem {
  readonly type: 'embeddings-failed';
  readonly reason: 'unreachable' | 'slow' | 'refused' | 'too-large' | 'unfit' | 'unfinished';
  /** The status of the answer where it was refused, else 0. */
  readonly status: number;
}

/** Asks for the vectors of texts, in bounded batches, and keeps what it got. */
export interface Embeddings {
  readonly host: string;
  readonly model: string;
  /** `scope` keeps the vectors of one book apart from those of another. */
  embed(
    scope: string,
    texts: readonly string[],
    within: { readonly milliseconds: number },
  ): Promise<Embedded>;
}

/** The vectors of one batch, in its order. */
export type Batch = Result<readonly Float32Array[], EmbeddingProblem>;
