import { z } from '@hono/zod-openapi';

/** What something brought, beside what it cost (E3, A7). */
export const yielded = z
  .looseObject({
    enjoyment: z.number().nullable(),
    energy: z.number().nullable(),
    talks: z.number(),
    began: z.array(z.string()),
    keptWarm: z.array(z.string()),
    hours: z.number(),
  })
  .openapi('Yield');

/** Names by id. */
export const names = z.record(z.string(), z.string());
