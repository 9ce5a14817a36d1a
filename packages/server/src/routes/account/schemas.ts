import { z } from '@hono/zod-openapi';
import { longestPassword } from '../../sign-in/check-password.ts';

/** A name to sign in with: any letters, no control characters, no space around it. */
export const userName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}+$/u);

/** A password as typed. Whether it will do is `checkPassword`'s to say; four bytes a character bound the work. */
export const password = z
  .string()
  .min(1)
  .max(longestPassword * 2);

export const token = z.string().min(20).max(100);

/** `own` keeps a replica on the device, `passing` only in memory. */
export const device = z.enum(['own', 'passing']).default('own');
