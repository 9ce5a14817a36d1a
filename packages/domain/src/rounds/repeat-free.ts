/**
 * Seats by round and table with which nobody meets twice, for as many rounds as a known construction gives; null where it gives
 * fewer than asked. Pairs of an even number by turning all but one round a circle (Kirkman 1847); larger tables by the lines
 * through a square of seats, where no number below the size and the rounds divides the number of tables.
 */
export function repeatFreeSeats(sizes: readonly number[], rounds: number): number[][][] | null {
  const count = sizes.reduce((sum, each) => sum + each, 0);
  const size = Math.max(...sizes);
  if (size === 2) return rounds <= count - 1 ? circle(count, rounds) : null;
  const tables = sizes.length;
  const rows = size === tables && count === size * tables;
  const turned = rows ? Math.min(rounds, tables) : rounds;
  if (tables < size || rounds - turned > 1 || hasFactorBelow(tables, Math.max(size, turned))) return null;
  return lines(count, tables, size, rounds);
}

function circle(count: number, rounds: number): number[][][] {
  const ring = count - 1;
  return Array.from({ length: rounds }, (_, round) => [
    [ring, round % ring],
    ...Array.from({ length: count / 2 - 1 }, (_, step) => [
      (round + step + 1) % ring,
      (round + ring - step - 1) % ring,
    ]),
  ]);
}

function hasFactorBelow(tables: number, most: number): boolean {
  for (let factor = 2; factor < most; factor++) if (tables % factor === 0) return true;
  return false;
}

/** A row of the square holds one seat for each table; in round s table t takes seat t + s·i of row i, at last a whole row. */
function lines(count: number, tables: number, size: number, rounds: number): number[][][] {
  const numbers = (length: number) => [...Array(length).keys()];
  return numbers(rounds).map((round) =>
    numbers(tables).map((table) =>
      numbers(size)
        .map((row) =>
          round === tables ? table * tables + row : row * tables + ((table + round * row) % tables),
        )
        .filter((seat) => seat < count),
    ),
  );
}
