import { z } from '@hono/zod-openapi';

/** A long-term goal in one's own words (D1). */
export const goalIntent = z
  .object({ text: z.string().max(4000), why: z.string().max(4000).optional() })
  .openapi('GoalIntent');

/** What changes of a goal; `ending` null opens it again. */
export const goalChange = z
  .object({
    text: z.string().max(4000).optional(),
    why: z.string().max(4000).nullable().optional(),
    ending: z.enum(['reached', 'let-go']).nullable().optional(),
  })
  .openapi('GoalChange');

export const goalAnswer = z
  .looseObject({
    id: z.string(),
    text: z.string(),
    on: z.string(),
    why: z.string().optional(),
    ending: z.object({ how: z.enum(['reached', 'let-go']), on: z.string() }).optional(),
  })
  .openapi('Goal');
