import { StorageError } from '../writing/storage-error.ts';

/**
 * Why a database cannot be opened, as a `database-unfit` problem with a `reason` and what PostgreSQL said (`text`), where its
 * operator can do something about it; else the error itself.
 */
export function openingProblem(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StorageError) return error;
  const code = 'code' in error ? String(error.code) : error.name;
  const [, reason] = reasons.find(([pattern]) => pattern.test(code) || pattern.test(error.message)) ?? [];
  // Several addresses that were all tried are one error without words of its own.
  const text = error.message || code;
  return reason ? new StorageError({ type: 'database-unfit', reason, text }, error) : error;
}

/** By SQLSTATE, by code of the network, or by what Kysely and `pg` say where they have no code. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /^(08|53300|57P03|E(CONN|HOST|NET|TIMEDOUT|AI_))|^ENOTFOUND$|^timeout ex|^Connection terminated/,
    'unreachable',
  ],
  [/^(28|3D000)|^ERR_INVALID_URL$|^URIError$|password must be/, 'refused'],
  [/^(42501|3F000)$/, 'rights'],
  [/previously executed migration .* is missing/, 'newer'],
];

/** Throws where text in the database is not Unicode: some names and most signs could not be kept. */
export function demandUnicode(encoding: string): void {
  if (encoding !== 'UTF8')
    throw new StorageError({ type: 'database-unfit', reason: 'encoding', text: encoding });
}
