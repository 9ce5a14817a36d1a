/**
 * How many sit at each table when `count` people sit at tables of `size` (R1): all `size` where that comes out; else some of
 * one less or one more, whichever asks fewer odd tables; pairs have one trio. Where neither comes out (7 at tables of 5) the
 * tables are as even as can be. Never 1.
 */
export function tableSizes(count: number, size: number): readonly number[] {
  const tables = numberOfTables(count, size);
  const [least, larger] = [Math.floor(count / tables), count % tables];
  return Array.from({ length: tables }, (_, table) => (table < larger ? least + 1 : least));
}

function numberOfTables(count: number, size: number): number {
  const [few, many] = [Math.max(1, Math.floor(count / size)), Math.ceil(count / size)];
  const [over, short] = [count - few * size, many * size - count];
  if (size === 2 || over === 0) return few;
  const [overFits, shortFits] = [over <= few, short <= many];
  if (shortFits && (!overFits || short <= over)) return many;
  return overFits ? few : many;
}
