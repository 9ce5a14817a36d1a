import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { addLineTo } from '../../lines/change-lines.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { lineAnswer, lineIntent } from './line-schemas.ts';

export const addLine = defineRoute({
  method: 'post',
  path: '/books/{book}/lines',
  access: 'book',
  summary: 'Adds a sentence or question of your own; the coach gives it first where it fits',
  body: lineIntent,
  answers: { 201: lineAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const added = await addLineTo(book, body, origin, await contextOf(book, parts));
    return added.ok ? json(printPlain(added.value), 201) : problemResponse(added.problem);
  },
});
