import { nothing } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { deletePersonIn } from '../../people/change-person.ts';
import { problemResponse } from '../../problems/problem-response.ts';

export const deletePerson = defineRoute({
  method: 'delete',
  path: '/books/{book}/people/{id}',
  access: 'book',
  summary: 'Deletes a person; what they held stays, so that they can be brought back',
  answers: { 204: null },
  async handle({ parts, params, signedIn }) {
    const book = parts.store.book(params.book);
    const deleted = await deletePersonIn(book, params.id, { cause: 'api', user: signedIn.user.id });
    return deleted.ok ? nothing() : problemResponse(deleted.problem);
  },
});
