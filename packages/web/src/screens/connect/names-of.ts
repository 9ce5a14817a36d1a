import type { RecordOf } from '@kennis/domain';

/** What the two of an introduction are called. */
export function namesOf({
  a,
  b,
}: {
  readonly a: RecordOf<'person'> | null;
  readonly b: RecordOf<'person'> | null;
}): { readonly a: string; readonly b: string } {
  return { a: calledBy(a), b: calledBy(b) };
}

function calledBy(person: RecordOf<'person'> | null): string {
  return person?.fields.name.given ?? person?.fields.name.full ?? '…';
}
