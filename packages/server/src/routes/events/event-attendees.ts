import { z } from '@hono/zod-openapi';
import { contextOf } from '../../book/context-of.ts';
import { printWhomToMeet, whomToMeet } from '../../events/whom-to-meet.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { problemResponse } from '../../problems/problem-response.ts';

const who = { name: z.string(), person: z.string().nullable() };

export const eventAttendees = defineRoute({
  method: 'get',
  path: '/books/{book}/events/{id}/attendees',
  access: 'book',
  summary:
    'Who comes by the kept list, whom of them to find and why, and where you host whom nobody spoke to yet',
  answers: {
    200: z.looseObject({
      attendees: z.array(z.looseObject({ ...who, perhaps: z.array(z.string()) })),
      toFind: z.array(z.looseObject({ ...who, reasons: z.array(z.looseObject({ type: z.string() })) })),
      guests: z.array(z.looseObject({ ...who, isNew: z.boolean(), isSpoken: z.boolean() })).nullable(),
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    const read = await whomToMeet(book, params.id, await contextOf(book, parts));
    return read ? json(printWhomToMeet(read)) : problemResponse({ type: 'event-missing' });
  },
});
