import { z } from '@hono/zod-openapi';
import type { PersonIntent } from '@kennis/domain';

const text = (most: number) => z.string().max(most).nullable().optional();
const point = z.object({
  value: z.string().max(1000),
  label: z.string().max(100).optional(),
  preference: z.number().int().min(1).max(100).optional(),
});
const address = z.object({
  street: z.string().max(500).optional(),
  locality: z.string().max(200).optional(),
  region: z.string().max(200).optional(),
  postalCode: z.string().max(50).optional(),
  country: z.string().max(200).optional(),
  box: z.string().max(200).optional(),
  extended: z.string().max(500).optional(),
  label: z.string().max(100).optional(),
});
const nameParts = z.object({
  full: z.string().max(300),
  given: z.string().max(200).optional(),
  additional: z.string().max(200).optional(),
  prefix: z.string().max(100).optional(),
  family: z.string().max(200).optional(),
  honorific: z.string().max(100).optional(),
  suffix: z.string().max(100).optional(),
});
const photo = z.object({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  type: z.string().max(100),
  size: z.number().int().nonnegative(),
});

/** What is not mentioned stays; null empties a field; a list replaces the whole set. Other members are ignored. */
export const personIntent: z.ZodType<PersonIntent> = z
  .object({
    name: z.union([z.string().max(300), nameParts]).optional(),
    nickname: text(200),
    role: text(400),
    organisation: text(400),
    department: text(400),
    place: text(400),
    does: text(4000),
    howMet: text(4000),
    metOn: text(10),
    metThrough: text(100),
    birthday: text(10),
    rhythm: z.enum(['month', 'quarter', 'half-year', 'year', 'none']).nullable().optional(),
    language: text(35),
    photo: photo.nullable().optional(),
    emails: z.array(point).max(100).optional(),
    phones: z.array(point).max(100).optional(),
    urls: z.array(point).max(100).optional(),
    addresses: z.array(address).max(100).optional(),
    tags: z.array(z.string().max(200)).max(100).optional(),
    countryCode: z
      .string()
      .regex(/^\d{1,3}$/)
      .optional(),
  })
  .openapi('PersonIntent') as unknown as z.ZodType<PersonIntent>; // JSON has no undefined members

const tie = z.object({
  contactDays: z.number().int(),
  lastOn: z.string().nullable(),
  theyReachedOutOn: z.string().nullable(),
  coolsOn: z.string().nullable(),
  rhythmDueOn: z.string().nullable(),
});

export const personAnswer = z
  .object({
    id: z.string(),
    rev: z.number().int(),
    name: z.string(),
    nameParts,
    nickname: z.string().optional(),
    role: z.string().optional(),
    organisation: z.string().optional(),
    department: z.string().optional(),
    place: z.string().optional(),
    does: z.string().optional(),
    howMet: z.string().optional(),
    metOn: z.string().optional(),
    metThrough: z.string().optional(),
    birthday: z.string().optional(),
    rhythm: z.string().optional(),
    language: z.string().optional(),
    photo: photo.optional(),
    uid: z.string().optional(),
    import: z.string().optional(),
    emails: z.array(point),
    phones: z.array(point),
    urls: z.array(point),
    addresses: z.array(address),
    tags: z.array(z.string()),
    deletedAt: z.string().nullable(),
    tie: tie.nullable(),
  })
  .openapi('Person');
