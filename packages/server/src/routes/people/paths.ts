import { z } from '@hono/zod-openapi';
import type { Problem, Result } from '@kennis/domain';
import { ok, refuse } from '@kennis/domain';
import { type BookReading, type PathWish, readPaths } from '@kennis/store';
import { contextOf } from '../../book/context-of.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findPerson } from '../../people/find-person.ts';
import { printPath } from '../../people/print-path.ts';
import { problemResponse } from '../../problems/problem-response.ts';

const asked = z.object({
  to: z.string().max(100).optional(),
  organisation: z.string().max(200).optional(),
  role: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
});

export const paths = defineRoute({
  method: 'get',
  path: '/books/{book}/paths',
  access: 'book',
  summary:
    'Who could introduce you to a person, somebody of an organisation, or of a role; one of these is asked for',
  query: asked,
  answers: {
    200: z.object({
      paths: z.array(
        z.object({
          people: z.array(z.string()),
          score: z.number(),
          steps: z.array(z.looseObject({ from: z.string(), to: z.string() })),
        }),
      ),
      people: z.record(z.string(), z.string()),
    }),
  },
  async handle({ parts, params, query }) {
    const book = parts.store.book(params.book);
    const wish = await wishOf(book, query);
    if (!wish.ok) return problemResponse(wish.problem);
    const { limit } = query;
    const choice = limit === undefined ? {} : { limit };
    const read = await readPaths(book, wish.value, await contextOf(book, parts), choice);
    const ids = new Set(read.paths.flatMap(({ people }) => people));
    const named = [...read.people]
      .filter(([id]) => ids.has(id))
      .map(([id, { fields }]) => [id, fields.name.full]);
    return json({ paths: read.paths.map(printPath), people: Object.fromEntries(named) });
  },
});

async function wishOf(
  reading: Pick<BookReading, 'person'>,
  { to, organisation, role }: z.output<typeof asked>,
): Promise<Result<PathWish, Problem>> {
  if ([to, organisation, role].filter((each) => each !== undefined).length !== 1) {
    return refuse({ type: 'path-to-whom' });
  }
  if (organisation !== undefined) return ok({ organisation });
  if (role !== undefined) return ok({ role });
  const row = await findPerson(reading, to ?? '');
  return row ? ok({ person: row.person.id }) : refuse({ type: 'person-missing' });
}
