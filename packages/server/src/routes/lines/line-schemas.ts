import { z } from '@hono/zod-openapi';
import { moments, type OwnLineIntent, styles, topics } from '@kennis/domain';

const text = z.string().max(4000);

/** A sentence of one's own: with a moment a line to say there, with a topic an open question. */
export const lineIntent: z.ZodType<OwnLineIntent> = z
  .object({
    text,
    language: z.enum(['nl', 'en']),
    moment: z.enum(moments).optional(),
    topic: z.enum(topics).optional(),
    style: z.enum(styles).optional(),
    why: text.optional(),
  })
  .openapi('LineIntent') as unknown as z.ZodType<OwnLineIntent>; // JSON has no undefined members

export const lineAnswer = z
  .looseObject({ id: z.string(), text: z.string(), language: z.enum(['nl', 'en']) })
  .openapi('Line');
