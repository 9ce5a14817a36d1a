/** How an adapter opens and closes transactions for a `WriteQueue`. */
export interface Transactions<Transaction> {
  begin(): Promise<Transaction>;
  /** Resolves when all of it is durable. */
  commit(transaction: Transaction): Promise<void>;
  rollback(transaction: Transaction): Promise<void>;
  attempt<Value>(transaction: Transaction, write: () => Promise<Value>): Promise<Value>;
  /** Whether the last attempt failed after it had begun to write; then only a rollback helps. */
  isSpoiled(transaction: Transaction): boolean;
  /** Waits until the event loop has handled what is there to handle. */
  pause(): Promise<void>;
  /** Milliseconds, from any start. */
  time(): number;
}

interface Waiting<Transaction> {
  readonly write: (transaction: Transaction) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Writes one after the other, many in one transaction: what comes in while one is under way shares the next (group
 * commit). Each write succeeds or fails for itself, and resolves after the commit that holds it. Where one fails halfway, the
 * others of its transaction run once more.
 */
export class WriteQueue<Transaction> {
  readonly #transactions: Transactions<Transaction>;
  readonly #longest: number;
  #waiting: Waiting<Transaction>[] = [];
  #running: Promise<void> | null = null;

  /** A transaction takes no new write after `longest` ms. */
  constructor(transactions: Transactions<Transaction>, longest = 6) {
    this.#transactions = transactions;
    this.#longest = longest;
  }

  add<Value>(write: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      this.#waiting.push({ write, resolve: resolve as (value: unknown) => void, reject });
      this.#running ??= this.#run();
    });
  }

  /** Resolves when nothing waits or runs. */
  async idle(): Promise<void> {
    while (this.#running) await this.#running;
  }

  async #run(): Promise<void> {
    await this.#transactions.pause();
    while (this.#waiting.length > 0) {
      await this.#oneTransaction();
      if (this.#waiting.length > 0) await this.#transactions.pause();
    }
    this.#running = null;
  }

  async #oneTransaction(): Promise<void> {
    let transaction: Transaction;
    try {
      transaction = await this.#transactions.begin();
    } catch (error) {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
      return;
    }
    const { done, spoiled } = await this.#attemptMany(transaction);
    try {
      if (spoiled) throw spoiled;
      await this.#transactions.commit(transaction);
      for (const { settle } of done) settle();
    } catch (error) {
      await this.#transactions.rollback(transaction).catch(() => undefined);
      if (spoiled) this.#waiting.unshift(...done.map(({ waiting }) => waiting));
      else for (const { waiting } of done) waiting.reject(error);
    }
  }

  /** Runs writes until time is up, or until one fails that had begun to write. */
  async #attemptMany(
    transaction: Transaction,
  ): Promise<{ readonly done: readonly Done<Transaction>[]; readonly spoiled: unknown }> {
    const done: Done<Transaction>[] = [];
    const started = this.#transactions.time();
    do {
      const waiting = this.#waiting.shift();
      if (!waiting) break;
      try {
        const value = await this.#transactions.attempt(transaction, () => waiting.write(transaction));
        done.push({ waiting, settle: () => waiting.resolve(value) });
      } catch (error) {
        waiting.reject(error);
        if (this.#transactions.isSpoiled(transaction)) return { done, spoiled: error };
      }
    } while (this.#transactions.time() - started < this.#longest);
    return { done, spoiled: null };
  }
}

interface Done<Transaction> {
  readonly waiting: Waiting<Transaction>;
  readonly settle: () => void;
}
