import { z } from '@hono/zod-openapi';
import type { PeopleQuery } from '@kennis/store';
import { todayIn } from '../../book/today-in.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPerson } from '../../people/print-person.ts';
import { personAnswer } from './person-schemas.ts';

export const listPeople = defineRoute({
  method: 'get',
  path: '/books/{book}/people',
  access: 'book',
  summary: 'People by name, warmth or last contact, filtered, a page at a time',
  query: z.object({
    order: z.enum(['name', 'warmth', 'recent', 'added']).default('name'),
    tag: z.string().max(200).optional(),
    organisation: z.string().max(400).optional(),
    warmth: z.enum(['warm', 'cool', 'new']).optional(),
    deleted: z.enum(['true', 'false']).optional(),
    after: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answers: { 200: z.object({ people: z.array(personAnswer), next: z.string().nullable() }) },
  async handle({ parts, params, query }) {
    const book = parts.store.book(params.book);
    const { warmth, deleted, ...rest } = query;
    const asked: PeopleQuery = {
      ...present(rest),
      ...(deleted === 'true' ? { deleted: true } : {}),
      ...(warmth ? { warmth: { is: warmth, today: await todayIn(book, parts) } } : {}),
    };
    const { rows, next } = await book.people(asked);
    return json({ people: rows.map(printPerson), next });
  },
});

type Present<Value> = { [field in keyof Value]: Exclude<Value[field], undefined> };

function present<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>;
}
