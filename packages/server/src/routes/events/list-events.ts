import { z } from '@hono/zod-openapi';
import { todayIn } from '../../book/today-in.ts';
import { listEvents as eventsOf } from '../../events/list-events.ts';
import { printEvent } from '../../events/print-event.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { eventAnswer } from './event-schemas.ts';

export const listEvents = defineRoute({
  method: 'get',
  path: '/books/{book}/events',
  access: 'book',
  summary: 'Events to come, the first first; or those before today, the latest first',
  query: z.object({
    which: z.enum(['coming', 'past']).default('coming'),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  }),
  answers: { 200: z.object({ events: z.array(eventAnswer) }) },
  async handle({ parts, params, query }) {
    const book = parts.store.book(params.book);
    const events = await eventsOf(book, query.which, await todayIn(book, parts), query.limit);
    return json({ events: events.map(printEvent) });
  },
});
