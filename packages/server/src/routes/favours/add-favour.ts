import { type Patch, type Problem, type RecordOf, type Result, recordFavour, refuse } from '@kennis/domain';
import { contextOf } from '../../book/context-of.ts';
import { printPlain } from '../../giving/print-plain.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findPerson } from '../../people/find-person.ts';
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
    const context = await contextOf(book, parts);
    const origin = { cause: 'api', user: signedIn.user.id } as const;
    const added = await book.edit(origin, async (reading): Promise<Result<readonly Patch[], Problem>> => {
      const row = await findPerson(reading, body.person);
      return row
        ? recordFavour({ ...body, person: row.person.id }, context)
        : refuse({ type: 'person-missing' });
    });
    if (!added.ok) return problemResponse(added.problem);
    return json(printPlain(added.value[0] as unknown as RecordOf<'favour'>), 201);
  },
});
