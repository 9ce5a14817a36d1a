const steps = 1024;
const mostTimes = 3;

/** The `count` of `items` with the highest figure (0-1) and those about equal to the last, at most three times `count`, in their own order. */
export function topBy<Item>(
  items: readonly Item[],
  count: number,
  figure: (item: Item) => number,
): readonly Item[] {
  if (items.length <= count) return items;
  const tally = new Uint32Array(steps + 1);
  const stepOf = Uint16Array.from(items, (item) =>
    Math.min(steps, Math.max(0, Math.floor(figure(item) * steps))),
  );
  for (const step of stepOf) tally[step] = (tally[step] ?? 0) + 1;
  let [left, lowest] = [count, steps];
  while (lowest > 0 && left > (tally[lowest] ?? 0)) left -= tally[lowest--] ?? 0;
  let above = 0;
  for (const step of stepOf) if (step > lowest) above++;
  let equals = mostTimes * count - above;
  return items.filter((_, at) => {
    const step = stepOf[at] ?? 0;
    return step > lowest || (step === lowest && equals-- > 0);
  });
}
