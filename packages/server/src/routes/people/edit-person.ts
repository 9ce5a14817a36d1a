import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { editPersonIn } from '../../people/change-person.ts';
import { printPerson } from '../../people/print-person.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { personAnswer, personIntent } from './person-schemas.ts';

export const editPerson = defineRoute({
  method: 'patch',
  path: '/books/{book}/people/{id}',
  access: 'book',
  summary: 'Changes what the body mentions',
  body: personIntent,
  answers: { 200: personAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const edited = await editPersonIn(book, params.id, body, { cause: 'api', user: signedIn.user.id });
    return edited.ok ? json(printPerson(edited.value)) : problemResponse(edited.problem);
  },
});
