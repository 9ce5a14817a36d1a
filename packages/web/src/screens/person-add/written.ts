import type { PersonIntent } from '@kennis/domain';

/** What was written into the form, as text. */
export interface Written {
  readonly name: string;
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
  readonly does?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly howMet?: string;
  readonly tags?: string;
}

/** The form as an intent of the domain. */
export function writtenToIntent({ email, phone, tags, ...plain }: Written): PersonIntent {
  return {
    ...plain,
    ...(email?.trim() ? { emails: [{ value: email }] } : {}),
    ...(phone?.trim() ? { phones: [{ value: phone }] } : {}),
    ...(tags?.trim() ? { tags: tags.split(',') } : {}),
  };
}
