import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findImport } from '../../import/find-import.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { importAnswer } from './import-answer.ts';

export const applyImport = defineRoute({
  method: 'post',
  path: '/books/{book}/imports/{id}/apply',
  access: 'book',
  summary: 'Begins to do what the preview said; it goes on when nobody looks',
  answers: { 202: importAnswer },
  async handle({ parts: { store, work }, params }) {
    const started = await work.apply(params.book, params.id);
    if (!started.ok) return problemResponse(started.problem);
    return json(await findImport({ book: store.book(params.book), jobs: store.jobs }, params.id), 202);
  },
});
