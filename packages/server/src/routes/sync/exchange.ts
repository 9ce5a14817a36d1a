import { z } from '@hono/zod-openapi';
import { answerSync, type Book } from '@kennis/store';
import type { Change, Refusal } from '@kennis/sync';
import { json } from '../../http/answer.ts';
import { bodyLimits } from '../../http/body-limit.ts';
import { bookParams, defineRoute } from '../../http/route.ts';

/** Most changes in one request, and records in one answer. */
const mostChanges = 2000;
const mostRecords = 1000;
/** Changes per transaction: a longer one would keep everybody else waiting. */
const perTransaction = 100;

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
  params: bookParams,
  mostBytes: bodyLimits.sync,
  body: z.object({
    protocol: z.number().int(),
    id: z.string().max(100),
    cursor: z.string().max(250).nullable(),
    head: z.string().max(250).nullable(),
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
  async handle({ parts, params, body, signedIn }) {
    const book = inSlices(parts.store.book(params.book));
    const origin = { cause: 'sync', user: signedIn.user.id } as const;
    return json(await answerSync(book, body, { origin, now: parts.now(), limit: mostRecords }));
  },
});

/** The book, taking many changes in several short transactions. */
function inSlices(book: Book): Pick<Book, 'accept' | 'since' | 'position' | 'changeAt' | 'takenAt'> {
  return {
    since: (rev, limit) => book.since(rev, limit),
    position: () => book.position(),
    changeAt: (rev) => book.changeAt(rev),
    takenAt: (rev) => book.takenAt(rev),
    async accept(changes, origin) {
      const accepted: string[] = [];
      const refused: Refusal[] = [];
      for (let at = 0; at < changes.length; at += perTransaction) {
        const taken = await book.accept(changes.slice(at, at + perTransaction), origin);
        accepted.push(...taken.accepted);
        refused.push(...taken.refused);
      }
      return { accepted, refused };
    },
  };
}
