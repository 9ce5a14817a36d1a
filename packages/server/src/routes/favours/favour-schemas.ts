import { z } from '@hono/zod-openapi';
import { type FavourIntent, favourKinds } from '@kennis/domain';

const what = z.enum(favourKinds);
const id = z.string().max(100);

/** Something given or received (G1); `on` is today when absent. */
export const favourIntent: z.ZodType<FavourIntent> = z
  .object({
    by: z.enum(['me', 'them']),
    person: id,
    what,
    text: z.string().max(4000),
    on: z.string().max(10).optional(),
    grewFrom: id.optional(),
    thankedOn: z.string().max(10).optional(),
    goal: id.optional(),
  })
  .openapi('FavourIntent') as unknown as z.ZodType<FavourIntent>; // JSON has no undefined members

export const favourAnswer = z
  .looseObject({
    id: z.string(),
    by: z.enum(['me', 'them']),
    person: z.string(),
    what,
    text: z.string(),
    on: z.string(),
    thankedOn: z.string().optional(),
  })
  .openapi('Favour');
