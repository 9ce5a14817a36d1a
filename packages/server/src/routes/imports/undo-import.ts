import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findImport } from '../../import/find-import.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { importAnswer } from './import-answer.ts';

export const undoImport = defineRoute({
  method: 'post',
  path: '/books/{book}/imports/{id}/undo',
  access: 'book',
  summary: 'Begins to take a whole import back; what was edited since or is referred to stays, and is listed',
  answers: { 202: importAnswer },
  async handle({ parts: { store, work }, params }) {
    const started = await work.undo(params.book, params.id);
    if (!started.ok) return problemResponse(started.problem);
    return json(await findImport({ book: store.book(params.book), jobs: store.jobs }, params.id), 202);
  },
});
