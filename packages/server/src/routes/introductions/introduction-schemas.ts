import { z } from '@hono/zod-openapi';
import type { IntroductionIntent, IntroductionStepIntent } from '@kennis/domain';

const id = z.string().max(100);
const text = z.string().max(4000).optional();

/** Two people to bring together: `a` looks for something, `b` may help (T1). */
export const introductionIntent: z.ZodType<IntroductionIntent> = z
  .object({
    a: id,
    b: id,
    about: text,
    reason: text,
    on: z.string().max(10).optional(),
    ask: id.optional(),
    promise: id.optional(),
    grewFrom: id.optional(),
    goal: id.optional(),
  })
  .openapi('IntroductionIntent') as unknown as z.ZodType<IntroductionIntent>; // JSON has no undefined members

/** One step further (T1); `side` says whom it concerns, where it concerns one of the two. */
export const introductionStep: z.ZodType<IntroductionStepIntent> = z
  .discriminatedUnion('step', [
    z.object({ step: z.literal('asked'), side: z.enum(['a', 'b']), on: z.string().max(10).optional() }),
    z.object({
      step: z.literal('answered'),
      side: z.enum(['a', 'b']),
      said: z.enum(['yes', 'no']),
      on: z.string().max(10).optional(),
    }),
    z.object({
      step: z.enum(['introduced', 'met', 'thanked', 'withdrawn', 'quiet']),
      on: z.string().max(10).optional(),
    }),
    z.object({
      step: z.literal('outcome'),
      how: z.enum(['worked', 'nothing']),
      text,
      on: z.string().max(10).optional(),
    }),
  ])
  .openapi('IntroductionStep') as unknown as z.ZodType<IntroductionStepIntent>; // JSON has no undefined members

export const introductionAnswer = z
  .looseObject({
    id: z.string(),
    a: z.string(),
    b: z.string(),
    on: z.string(),
    about: z.string().optional(),
    stage: z.string(),
    next: z.looseObject({ do: z.string(), on: z.string() }).nullable(),
  })
  .openapi('Introduction');
