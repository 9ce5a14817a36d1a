/** Somebody who signs in. `name` is unique, compared folded. Instants are ISO 8601 in UTC. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** An encoded argon2id hash; empty where the command line made the user and nobody can sign in yet. */
  readonly passwordHash: string;
  /** The user's own book. */
  readonly bookId: string;
  readonly createdAt: string;
}

/** One signed-in device. Only the hash of its token is kept (SHA-256, hex). */
export interface Session {
  readonly id: string;
  readonly userId: string;
  readonly tokenHash: string;
  /** What the person sees in the list of devices: `Chrome, Android`. */
  readonly label: string;
  /** `own` keeps a replica on the device; `passing` keeps it in memory only. */
  readonly device: 'own' | 'passing';
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
}

/** A link that works once: the first set-up, or pairing a phone. Only the hash of its token is kept. */
export interface OneTimeLink {
  readonly tokenHash: string;
  readonly purpose: 'set-up' | 'pairing';
  readonly userId: string | null;
  readonly expiresAt: string;
}

/** Users, their books, sessions and one-time links. */
export interface Accounts {
  countUsers(): Promise<number>;
  users(): Promise<readonly User[]>;
  user(id: string): Promise<User | null>;
  userByName(name: string): Promise<User | null>;
  /** Makes the user, the book and the membership at once; false where the name is taken. */
  addUser(user: User): Promise<boolean>;
  setPassword(userId: string, passwordHash: string): Promise<void>;
  /** False where somebody else has the name. */
  rename(userId: string, name: string): Promise<boolean>;
  /** Books that the user may read and write. */
  booksOf(userId: string): Promise<readonly string[]>;
  addSession(session: Session): Promise<void>;
  sessionByToken(tokenHash: string): Promise<Session | null>;
  sessionsOf(userId: string): Promise<readonly Session[]>;
  seeSession(id: string, seenAt: string, expiresAt: string): Promise<void>;
  /** False where the user has no such session. */
  endSession(userId: string, id: string): Promise<boolean>;
  /** Ends all but one, and the links that the user made: whoever had a session must not come back by one. */
  endOtherSessions(userId: string, keepId: string | null): Promise<void>;
  /** Ends one session for good, and the user's links: its device is to wipe what it holds. False where the user has no such session. */
  revokeSession(userId: string, id: string, at: string): Promise<boolean>;
  isRevoked(tokenHash: string): Promise<boolean>;
  addLink(link: OneTimeLink): Promise<void>;
  /** Uses the link up: gives it at most once, never after it expired. */
  takeLink(tokenHash: string, purpose: OneTimeLink['purpose'], now: string): Promise<OneTimeLink | null>;
}

/** Long work, cut in steps, with its state stored after each so that it resumes after a crash. */
export interface Job {
  readonly id: string;
  readonly bookId: string;
  readonly kind: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
  /** JSON of the job's own: what to do and how far it is. */
  readonly data: unknown;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Until when the process that runs it may; another takes it over afterwards. */
  readonly leasedUntil: string | null;
  readonly leasedBy: string | null;
}

/** Long work in steps, each leased by one worker, which goes on after a crash. */
export interface Jobs {
  add(job: Job): Promise<void>;
  job(bookId: string, id: string): Promise<Job | null>;
  jobsOf(bookId: string, limit: number): Promise<readonly Job[]>;
  /** Gives up the leases of the workers that are gone. */
  free(isGone: (worker: string) => boolean): Promise<void>;
  /**
   * Leases one waiting or abandoned job by compare-and-set, or null. A lease that ends later than one taken now for twice
   * as long was given before the clock went back: it counts as run out.
   */
  lease(worker: string, now: string, until: string): Promise<Job | null>;
  /** Stores the state after a step and prolongs the lease; false where the lease was lost. */
  step(
    id: string,
    worker: string,
    change: {
      readonly data: unknown;
      readonly state: Job['state'];
      readonly at: string;
      readonly until: string | null;
    },
  ): Promise<boolean>;
  remove(bookId: string, id: string): Promise<void>;
}
