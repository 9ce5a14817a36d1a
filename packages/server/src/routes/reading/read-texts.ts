import { setImmediate as others } from 'node:timers/promises';
import { z } from '@hono/zod-openapi';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { loadReading } from '../../reading/load-reading.ts';

const language = z.enum(['nl', 'en']);

export const readTexts = defineRoute({
  method: 'post',
  path: '/readings',
  access: 'signed-in',
  summary: 'Reads texts of your own with the eyes of another; nothing is kept',
  body: z
    .object({
      as: z.enum(['pitch', 'ask', 'follow-up', 'introduction', 'advice-request', 'thank-you']),
      tell: language.optional(),
      texts: z
        .array(z.object({ id: z.string().max(100), lang: language.optional(), text: z.string().max(5000) }))
        .max(100),
    })
    .openapi('TextsToRead'),
  answers: {
    200: z.object({
      texts: z.array(
        z.object({
          id: z.string(),
          findings: z.array(
            z.object({
              kind: z.string(),
              span: z.array(z.number()),
              reason: z.string(),
              suggestion: z.string(),
            }),
          ),
          specific: z.boolean().nullable(),
          missing: z.array(z.string()).nullable(),
        }),
      ),
    }),
  },
  async handle({ body: { as, tell, texts } }) {
    const { readText } = await loadReading();
    const read = [];
    for (const { id, lang, text } of texts) {
      await others();
      const { findings, specific, missing } = readText({
        text,
        as,
        ...(lang && { lang }),
        ...(tell && { tell }),
      });
      const said = findings.map(({ kind, span, reason, suggestion }) => ({ kind, span, reason, suggestion }));
      read.push({ id, findings: said, specific, missing });
    }
    return json({ texts: read });
  },
});
