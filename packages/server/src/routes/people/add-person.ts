import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { addPersonTo } from '../../people/change-person.ts';
import { printPerson } from '../../people/print-person.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { personAnswer, personIntent } from './person-schemas.ts';

export const addPerson = defineRoute({
  method: 'post',
  path: '/books/{book}/people',
  access: 'book',
  summary: 'Adds a person; only the name is needed',
  body: personIntent,
  answers: { 201: personAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const added = await addPersonTo(book, body, origin, parts);
    if (!added.ok) return problemResponse(added.problem);
    const person = printPerson(added.value);
    return json(person, 201, { location: `/api/v1/books/${params.book}/people/${person.id}` });
  },
});
