import { z } from '@hono/zod-openapi';
import { todayIn } from '../../book/today-in.ts';
import { printBalance } from '../../giving/print-harvest.ts';
import { json } from '../../http/answer.ts';
import { defineRoute } from '../../http/route.ts';
import { findPerson } from '../../people/find-person.ts';
import { readTrust } from '../../people/read-trust.ts';
import { problemResponse } from '../../problems/problem-response.ts';

const counted = z.looseObject({ type: z.string() });

export const trust = defineRoute({
  method: 'get',
  path: '/books/{book}/people/{id}/trust',
  access: 'book',
  summary:
    'Your credibility with somebody, how giving stands between you, and how well you know them before a referral',
  answers: {
    200: z.object({
      credibility: z.looseObject({ parts: z.array(counted) }),
      balance: z.looseObject({ stands: z.string() }),
      referral: z.looseObject({
        verdict: z.enum(['well', 'fairly', 'thin']),
        findings: z.array(counted),
        advice: z.array(counted),
      }),
    }),
  },
  async handle({ parts, params }) {
    const book = parts.store.book(params.book);
    const row = await findPerson(book, params.id);
    if (!row) return problemResponse({ type: 'not-found' });
    const { balance, ...found } = await readTrust(book, row, await todayIn(book, parts));
    return json({ ...found, balance: printBalance(balance) });
  },
});
