import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { printProposed } from '../../matching/print-matches.ts';
import { matchReason } from './match-schemas.ts';

const named = z.object({ id: z.string(), name: z.string() });

export const listProposals = defineRoute({
  method: 'get',
  path: '/books/{book}/proposals',
  access: 'book',
  summary: 'Who in the book could help whom: pairs to introduce, best first, with why; you decide',
  query: z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) }),
  answers: {
    200: z.object({
      proposals: z.array(
        z.looseObject({
          asker: named,
          other: named,
          ask: z.string(),
          score: z.number(),
          reason: matchReason,
          back: z.looseObject({ ask: z.string(), reason: matchReason }).nullable(),
        }),
      ),
    }),
  },
  async handle({ parts, params, query: { limit } }) {
    const proposed = await parts.matching.propose(parts.store.book(params.book), limit);
    return json({ proposals: printProposed(proposed) });
  },
});
