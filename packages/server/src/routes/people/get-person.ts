import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findPerson } from '../../people/find-person.ts';
import { printPerson } from '../../people/print-person.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { personAnswer } from './person-schemas.ts';

export const getPerson = defineRoute({
  method: 'get',
  path: '/books/{book}/people/{id}',
  access: 'book',
  summary: 'One person; of two that were made one, the one that stayed',
  answers: { 200: personAnswer },
  async handle({ parts, params }) {
    const row = await findPerson(parts.store.book(params.book), params.id);
    return row ? json(printPerson(row)) : problemResponse({ type: 'not-found' });
  },
});
