import type { PersonRow } from '@kennis/server';

/** A person on one line: name, what they are, id. */
export function personLine({ person: { id, fields } }: PersonRow): string {
  const what = [fields.role, fields.organisation, fields.place].filter(Boolean).join(', ');
  return `${fields.name?.full ?? '?'}${what ? ` · ${what}` : ''}  ${id}`;
}
