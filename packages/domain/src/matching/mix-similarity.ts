/** A second opinion on how alike an ask and somebody are: the cosine of their embeddings (-1 to 1), undefined where unknown. */
export type Similarity = (id: string) => number | undefined;

/** How much of what a score lacks a second opinion may add. */
const share = 0.4;
/** Cosines below say nothing, cosines above say all: sentence embeddings of texts that differ lie near the first. */
const [unlike, alike] = [0.3, 0.8];

/** The score (0-1) of a match with what a cosine adds to it: never less than it was, and unchanged where there is none. */
export function mixSimilarity(score: number, cosine: number | undefined): number {
  if (cosine === undefined || Number.isNaN(cosine)) return score;
  const opinion = Math.min(1, Math.max(0, (cosine - unlike) / (alike - unlike)));
  return score + Math.max(0, 1 - score) * share * opinion;
}
