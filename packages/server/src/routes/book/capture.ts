import { z } from '@hono/zod-openapi';
import { favourKinds, printDraft } from '@kennis/domain';
import { captureLine } from '../../capture/capture-line.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';

const text = z.string().nullable();
const wish = z.object({ who: z.enum(['them', 'me']), text: z.string() });

export const capture = defineRoute({
  method: 'post',
  path: '/books/{book}/capture',
  access: 'book',
  summary: 'Reads one line about a conversation into a draft; nothing is written',
  body: z.object({ text: z.string().min(1).max(5000), event: z.string().max(100).optional() }),
  answers: {
    200: z.object({
      people: z.array(
        z.object({
          name: z.string(),
          knownId: text,
          role: text,
          organisation: text,
          place: text,
          email: text,
          phone: text,
        }),
      ),
      asks: z.array(wish),
      offers: z.array(wish),
      promises: z.array(z.object({ by: z.enum(['me', 'them']), text: z.string(), dueOn: text })),
      favours: z.array(z.object({ by: z.enum(['me', 'them']), what: z.enum(favourKinds), text: z.string() })),
      metThrough: text,
      memory: text,
    }),
  },
  async handle({ parts, params, body }) {
    const draft = await captureLine(parts.store.book(params.book), body.text, parts, body.event);
    return json(printDraft(draft));
  },
});
