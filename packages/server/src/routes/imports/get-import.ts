import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findImport } from '../../import/find-import.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { importAnswer } from './import-answer.ts';

export const getImport = defineRoute({
  method: 'get',
  path: '/books/{book}/imports/{id}',
  access: 'book',
  summary: 'What an import would do, how far it is, and what it did',
  answers: { 200: importAnswer },
  async handle({ parts: { store }, params }) {
    const found = await findImport({ book: store.book(params.book), jobs: store.jobs }, params.id);
    return found ? json(found) : problemResponse({ type: 'not-found' });
  },
});
