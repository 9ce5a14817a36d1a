import { isOfKind, type RecordOf, refuse } from '@kennis/domain';
import type { BookReading } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { printIntroduction } from '../../giving/print-introduction.ts';
import { takeIntroductionStep } from '../../giving/take-introduction-step.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';
import { introductionAnswer, introductionStep } from './introduction-schemas.ts';

export const takeStep = defineRoute({
  method: 'post',
  path: '/books/{book}/introductions/{id}/steps',
  access: 'book',
  summary: 'Writes down one step of an introduction; refused where not both have said yes',
  body: introductionStep,
  answers: { 200: introductionAnswer },
  async handle({ parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const context = await contextOf(book, parts);
    const taken = await book.edit({ cause: 'api', user: signedIn.user.id }, async (reading) => {
      const introduction = await introductionOf(reading, params.id);
      if (!introduction) return refuse({ type: 'not-found' });
      return takeIntroductionStep(
        { introduction, promise: await promiseOf(reading, introduction) },
        body,
        context,
      );
    });
    if (!taken.ok) return problemResponse(taken.problem);
    const introduction = await introductionOf(book, params.id);
    return introduction ? json(printIntroduction(introduction)) : problemResponse({ type: 'not-found' });
  },
});

async function introductionOf(
  reading: Pick<BookReading, 'record'>,
  id: string,
): Promise<RecordOf<'introduction'> | null> {
  const record = await reading.record(id);
  return record && record.deletedAt === null && isOfKind(record, 'introduction') ? record : null;
}

async function promiseOf(
  reading: Pick<BookReading, 'record'>,
  { fields: { promise } }: RecordOf<'introduction'>,
): Promise<RecordOf<'promise'> | null> {
  const record = promise === undefined ? null : await reading.record(promise);
  return record && isOfKind(record, 'promise') ? record : null;
}
