type Tables = readonly (readonly string[])[];

/**
 * The round that is on, now that these are `there` (R2): everybody stays where they sit. Who left is gone from their table; who would
 * sit alone, or came in later, joins the smallest other one, of those where they met fewest in rounds `held`. A table that emptied
 * stays as an empty one, so that the others keep their numbers.
 */
export function reseatRound(tables: Tables, there: readonly string[], held: readonly Tables[]): Tables {
  const present = new Set(there);
  const sat = new Set(tables.flat());
  const seated = tables.map((table) => table.filter((id) => present.has(id)));
  for (const late of there.filter((id) => !sat.has(id))) join(seated, late, held);
  for (const [number, { length, 0: alone }] of seated.entries()) {
    const hasOthers = seated.some((table, place) => place !== number && table.length > 0);
    if (alone === undefined || length > 1 || !hasOthers) continue;
    seated[number] = [];
    join(seated, alone, held);
  }
  return seated;
}

/** Who sits at another table of a round than before, or sits now and did not: with the number of that table, from 1. */
export function movedIn(
  before: Tables,
  after: Tables,
): readonly { readonly id: string; readonly table: number }[] {
  return after.flatMap((table, place) =>
    table.flatMap((id) => (before[place]?.includes(id) ? [] : { id, table: place + 1 })),
  );
}

function join(seated: string[][], id: string, held: readonly Tables[]): void {
  const met = new Set(held.flat().flatMap((table) => (table.includes(id) ? table : [])));
  const known = (table: readonly string[]) => table.filter((each) => met.has(each)).length;
  const [best] = seated
    .filter(({ length }) => length > 0)
    .sort((a, b) => a.length - b.length || known(a) - known(b));
  if (best) best.push(id);
  else seated.push([id]);
}
