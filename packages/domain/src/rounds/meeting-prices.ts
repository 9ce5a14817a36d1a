/**
 * What one meeting more would be worth to each person who has `meetings` of them, given what it is worth to the others: dual values
 * of the largest b-matching, by coordinate descent. `value` is what a pair is worth, one row per person, symmetric.
 */
export function meetingPrices(
  value: Float64Array,
  count: number,
  meetings: number,
  sweeps: number = 12,
): Float64Array {
  const prices = new Float64Array(count);
  const last = count - 1 - meetings;
  if (last < 1) return prices;
  const offered = new Float64Array(count - 1);
  for (let sweep = 0; sweep < sweeps; sweep++) {
    for (let person = 0; person < count; person++) {
      const row = person * count;
      for (let other = 0; other < person; other++)
        offered[other] = (value[row + other] as number) - (prices[other] as number);
      for (let other = person + 1; other < count; other++)
        offered[other - 1] = (value[row + other] as number) - (prices[other] as number);
      offered.sort();
      prices[person] = ((offered[last] as number) + (offered[last - 1] as number)) / 2;
    }
  }
  return prices;
}
