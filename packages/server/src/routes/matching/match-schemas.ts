import { z } from '@hono/zod-openapi';

/** Why somebody is a match, as data for a sentence. */
export const matchReason = z
  .looseObject({ ask: z.string(), field: z.string(), text: z.string() })
  .openapi('MatchReason');

/** How the second opinion went; matching goes on without it. */
export const opinion = z
  .object({
    state: z.enum(['off', 'used', 'unreachable', 'slow', 'refused', 'too-large', 'unfit', 'unfinished']),
    known: z.number(),
    of: z.number(),
  })
  .openapi('SecondOpinion');
