import { InvalidArgumentError } from 'commander';

/** A whole number of at least one, as an option's value. */
export function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new InvalidArgumentError(`‘${text}’ is not a whole number of 1 or more.`);
}
