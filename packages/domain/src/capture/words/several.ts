const several: ReadonlySet<string> = new Set(
  'twee drie vier vijf zes paar stel enkele two three four five six couple few pair'.split(' '),
);

/** Whether a folded word announces a few people: `twee`, `three`, `couple`. */
export function isSeveral(plain: string): boolean {
  return several.has(plain);
}
