import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printPerson } from '../../people/print-person.ts';
import { searchPeople } from '../../people/search-people.ts';
import { personAnswer } from './person-schemas.ts';

export const search = defineRoute({
  method: 'get',
  path: '/books/{book}/search',
  access: 'book',
  summary:
    'People who answer the words of q, best first: accents, case, one typo a word and parts of compounds forgiven',
  query: z.object({
    q: z.string().min(1).max(200),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  }),
  answers: { 200: z.object({ people: z.array(personAnswer) }) },
  async handle({ parts, params, query }) {
    const rows = await searchPeople(parts.store.book(params.book), query.q, query.limit);
    return json({ people: rows.map(printPerson) });
  },
});
