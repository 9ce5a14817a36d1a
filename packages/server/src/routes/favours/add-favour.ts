import { contextOf } from '../../book/context-of.ts';
import { addFavourTo } from '../../giving/add-favour-to.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPlain } from '../../printing/print-plain.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { favourAnswer, favourIntent } from './favour-schemas.ts';

export const addFavour = defineRoute({
  method: 'post',
  path: '/books/{book}/favours',
  access: 'book',
  summary: 'Records something given or received',
  body: favourIntent,
  answers: { 201: favourAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const added = await addFavourTo(book, body, origin, await contextOf(book, parts));
    return added.ok ? json(printPlain(added.value), 201) : problemResponse(added.problem);
  },
});
