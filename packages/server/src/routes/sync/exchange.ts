import { z } from '@hono/zod-openapi';
import { answerSync } from '@kennis/store';
import type { Change } from '@kennis/sync';
import { bodyLimits } from '../../http/body-limit.ts';
import { compressedJson } from '../../http/compressed-json.ts';
import { defineRoute } from '../../http/route.ts';

/** Most changes in one request, and records in one answer. */
const mostChanges = 2000;
const mostRecords = 2500;

/** A change is checked whole where it is taken in; here only that it can be answered. */
const change = z
  .custom<Change>(
    (value) => typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string',
  )
  .openapi({ type: 'object' });
const record = z.record(z.string(), z.unknown());

export const exchange = defineRoute({
  method: 'post',
  path: '/books/{book}/sync',
  access: 'book',
  summary: 'Takes in changes of a replica and gives the records changed since its cursor',
  mostBytes: bodyLimits.sync,
  body: z.object({
    protocol: z.number().int(),
    id: z.string().max(100).default(''),
    cursor: z.string().max(250).nullable(),
    head: z.string().max(250).nullable().default(null),
    changes: z.array(change).max(mostChanges),
  }),
  answers: {
    200: z.object({
      protocol: z.number(),
      accepted: z.array(z.string()),
      refused: z.array(record),
      changes: z.array(record),
      cursor: z.string(),
      head: z.string(),
      more: z.boolean(),
      now: z.number(),
      newest: z.number(),
      restart: z.boolean(),
    }),
  },
  async handle({ c, parts, params, body, signedIn }) {
    const book = parts.store.book(params.book);
    const origin = { cause: 'sync', user: signedIn.user.id } as const;
    return compressedJson(c, await answerSync(book, body, { origin, now: parts.now(), limit: mostRecords }));
  },
});
