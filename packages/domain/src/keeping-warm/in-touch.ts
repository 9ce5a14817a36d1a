/** What the chance to be in touch is computed from (K2). */
export interface InTouchInput {
  /** Distinct contact days until now. */
  readonly contactDays: number;
  /** Days since the last of them; below 0 counts as 0. */
  readonly daysSinceLast: number;
  /** The horizon H in days; 90 unless given. */
  readonly horizonDays?: number;
  /** Your own scale; 1 unless learned. */
  readonly scale?: number;
}

/** The chance below which a contact counts as cooled. */
export const coolThreshold: number = 1 / 3;

/** The chance, from 0 to 1, that you will be in contact within the horizon (K2); 0 before the first contact. */
export function inTouch({ contactDays, daysSinceLast, horizonDays = 90, scale = 1 }: InTouchInput): number {
  if (contactDays <= 0) return 0;
  const waited = horizonDays / 10 + Math.max(0, daysSinceLast);
  return 1 - (waited / (waited + horizonDays)) ** inTouchExponent(contactDays, scale);
}

/**
 * The whole days after the last contact after which `inTouch` is below `threshold` for the first time; 0 where it never
 * reaches it. The closed form of K2 solved for a.
 */
export function coolsAfterDays({
  contactDays,
  horizonDays = 90,
  scale = 1,
  threshold = coolThreshold,
}: Omit<InTouchInput, 'daysSinceLast'> & { readonly threshold?: number }): number {
  if (contactDays <= 0) return 0;
  const ratio = (1 - threshold) ** (1 / inTouchExponent(contactDays, scale));
  const days = (ratio * horizonDays) / (1 - ratio) - horizonDays / 10;
  return Math.max(0, Math.floor(days) + 1);
}

/** The exponent s * 0.28 * sqrt(n) of K2. */
export function inTouchExponent(contactDays: number, scale: number): number {
  return scale * 0.28 * Math.sqrt(contactDays);
}

/** Minus the logarithm of the base of K2: the longer quiet, the nearer to 0. */
export function inTouchLogarithm(daysSinceLast: number, horizonDays: number): number {
  return Math.log1p(horizonDays / (horizonDays / 10 + Math.max(0, daysSinceLast)));
}
