import type { CaptureDraft, DraftFavour, Span } from '../draft.ts';

/** A draft with what was given and received; what that tells is no rest any more. */
export function withFavours(
  draft: Omit<CaptureDraft, 'favours'>,
  favours: readonly DraftFavour[],
): CaptureDraft {
  const isTold = ([start, end]: Span) => favours.some(({ span }) => start < span[1] && span[0] < end);
  return { ...draft, favours, rest: draft.rest.filter(({ span }) => !isTold(span)) };
}
