import type { Fields } from '@kennis/domain';

/** A record of plain fields as the API gives it: its id and what stands in it, without the mark of the example network. */
export function printPlain<Known extends object>({
  id,
  fields,
}: {
  readonly id: string;
  readonly fields: Known;
}): { readonly id: string } & Known {
  const { example: _, ...plain } = fields as Fields;
  const present = Object.entries(plain).filter(([, value]) => value != null);
  return { id, ...(Object.fromEntries(present) as Known) };
}
