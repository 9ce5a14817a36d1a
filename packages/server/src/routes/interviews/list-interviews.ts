import { z } from '@hono/zod-openapi';
import { readInterviews } from '@kennis/store';
import { todayIn } from '../../book/today-in.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printInterview } from '../../interviews/print-interview.ts';
import { interviewAnswer } from './interview-schemas.ts';

export const listInterviews = defineRoute({
  method: 'get',
  path: '/books/{book}/interviews',
  access: 'book',
  summary:
    'Information and advice talks with their plan, what they gave and how far they are, the latest first',
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
  answers: { 200: z.object({ interviews: z.array(interviewAnswer) }) },
  async handle({ parts, params, query: { limit } }) {
    const book = parts.store.book(params.book);
    const found = await readInterviews(book, await todayIn(book, parts), limit);
    return json({ interviews: found.map(printInterview) });
  },
});
