/** How long an exchange waits before it tries again, ms. */
export interface ExchangeTiming {
  /** After the first failure; doubled after each that follows. */
  readonly first: number;
  readonly most: number;
  /** Between looks at the server while the page is visible and nothing else asks for one. */
  readonly idle: number;
  /** A request that takes longer is given up; after failures only later. */
  readonly patience: number;
}

export const exchangeTiming: ExchangeTiming = { first: 1000, most: 300_000, idle: 60_000, patience: 120_000 };

/** How long to wait after so many failures in a row; `spread` from 0 to 1 keeps many devices from coming at once. */
export function waitAfter(failures: number, spread: number, { first, most }: ExchangeTiming): number {
  if (failures === 0) return 0;
  const wait = Math.min(most, first * 2 ** Math.min(failures - 1, 20));
  return Math.round(wait * (0.5 + spread / 2));
}

/** How long a request may take after so many failures in a row: a network may be too slow for what has to go over it at once. */
export function patienceAfter(failures: number, { patience }: ExchangeTiming): number {
  return patience * 2 ** Math.min(failures, 4);
}
