import { z } from '@hono/zod-openapi';

export const blobParams = z.object({ book: z.string().max(64), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
