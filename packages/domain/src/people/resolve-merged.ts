/**
 * The person that `id` stands for now, following aliases. `mergedInto` gives an id's alias target or undefined. Should
 * records from elsewhere point in a circle, the smallest id in it is meant.
 */
export function resolveMerged(id: string, mergedInto: (id: string) => string | undefined): string {
  const seen: string[] = [];
  for (let at: string | undefined = id; at !== undefined; at = mergedInto(at)) {
    const circle = seen.indexOf(at);
    if (circle >= 0) return seen.slice(circle).sort()[0] ?? id;
    seen.push(at);
  }
  return seen.at(-1) ?? id;
}
