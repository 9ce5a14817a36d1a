import { randomBytes } from 'node:crypto';
import { once } from '../once.ts';

/** argon2id with 19 MiB and two passes (OWASP; ASVS 5.0 appendix C). */
const policy = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export interface Passwords {
  /** An encoded argon2id hash. */
  hash(password: string): Promise<string>;
  /**
   * Whether `password` belongs to `hash`. Null, for a user that is not there, takes as long and gives false.
   * `rehash` says that the hash is of an earlier policy.
   */
  verify(password: string, hash: string | null): Promise<{ readonly ok: boolean; readonly rehash: boolean }>;
}

/** Passwords by argon2id. The library is loaded at the first use, which keeps starting quick. */
export function createPasswords(): Passwords {
  const argon2 = once(() => import('@node-rs/argon2'));
  const nobody = once(async () => (await argon2()).hash(randomBytes(16).toString('hex'), policy));
  return {
    async hash(password) {
      return (await argon2()).hash(password.normalize('NFC'), policy);
    },
    async verify(password, hash) {
      const { verify, parseOptions } = await argon2();
      const compared = hash ?? (await nobody());
      const matches = await verify(compared, password.normalize('NFC'));
      const { memoryCost, timeCost } = parseOptions(compared);
      const rehash = memoryCost !== policy.memoryCost || timeCost !== policy.timeCost;
      return { ok: matches && hash !== null, rehash };
    },
  };
}
