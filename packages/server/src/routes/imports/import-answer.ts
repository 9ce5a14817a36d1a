import { z } from '@hono/zod-openapi';

const counts = z.object({ create: z.number(), merge: z.number(), skip: z.number() });

/** What an import would do, how far it is, and what it did. */
export const importAnswer = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    format: z.string(),
    phase: z.enum(['previewed', 'applying', 'applied', 'undoing', 'undone', 'failed']),
    counts,
    problems: z.array(z.object({ at: z.number(), type: z.string(), reason: z.string() })),
    problemCount: z.number(),
    rows: z.array(
      z.looseObject({ at: z.number(), name: z.string(), does: z.enum(['create', 'merge', 'skip']) }),
    ),
    progress: z.object({ done: z.number(), total: z.number() }),
    kept: z.array(z.looseObject({ id: z.string() })),
    keptCount: z.number(),
  })
  .openapi('Import');
