import { createMatchIndex } from '@kennis/domain';
import type { MatchingAnswer, MatchingWish } from './matching-messages.ts';

/** Matching away from the page (Q5): it takes people in portions, and answers when it is asked. */
const index = createMatchIndex();

addEventListener('message', ({ data }: MessageEvent<MatchingWish>) => {
  if (data.wish === 'know') {
    for (const person of data.people) index.update(person);
    return;
  }
  if (data.wish === 'query') {
    const { id, query, limit, cosines } = data;
    answer({ id, matches: index.query(query, limit, cosines && ((each) => cosines.get(each))) });
    return;
  }
  answer({ id: data.id, proposals: index.introductions(data.limit) });
});

function answer(message: MatchingAnswer): void {
  postMessage(message);
}
