import { z } from '@hono/zod-openapi';
import { channels, type InterviewIntent } from '@kennis/domain';

const text = z.string().max(4000).optional();
const day = z.string().max(10).optional();

/** The plan of an information or advice talk (I1); only the person is needed. */
export const interviewIntent: z.ZodType<InterviewIntent & { readonly person: string }> = z
  .object({
    person: z.string().max(100),
    why: z.object({ because: z.enum(['role', 'organisation', 'other']), text }).optional(),
    focus: text,
    wantToKnow: text,
    questions: z
      .array(z.object({ id: text, text: z.string().max(4000) }))
      .max(100)
      .optional(),
    on: day,
    startsAt: day,
    place: text,
    channel: z.enum(channels).optional(),
    goal: z.string().max(100).optional(),
  })
  .openapi('InterviewIntent') as unknown as z.ZodType<InterviewIntent & { readonly person: string }>; // JSON has no undefined members

export const interviewAnswer = z
  .looseObject({
    id: z.string(),
    person: z.string(),
    name: z.string().nullable(),
    state: z.string(),
    next: z.string().nullable(),
    questions: z.array(z.object({ id: z.string(), text: z.string(), asked: z.boolean() })),
    passedOn: z.array(z.object({ id: z.string(), name: z.string() })),
  })
  .openapi('Interview');
