import { z } from '@hono/zod-openapi';

export const eventAnswer = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    on: z.string(),
    startsAt: z.string().optional(),
    endsAt: z.string().optional(),
    place: z.string().optional(),
    checklist: z.array(z.string()),
  })
  .openapi('Event');
