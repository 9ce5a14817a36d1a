import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { removeLineIn } from '../../lines/change-lines.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const removeLine = defineRoute({
  method: 'delete',
  path: '/books/{book}/lines/{id}',
  access: 'book',
  summary: 'Takes a sentence of your own away; of whom it was asked stays',
  answers: { 204: null },
  async handle({ parts, params, signedIn }) {
    const book = parts.store.book(params.book);
    const removed = await removeLineIn(book, params.id, { cause: 'api', user: signedIn.user.id });
    return removed.ok ? nothing() : problemResponse(removed.problem);
  },
});
