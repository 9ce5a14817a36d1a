import { type Transactions, WriteQueue } from './write-queue.ts';

/** A queue per name, for as long as it has something to do. */
export class WriteQueues<Transaction> {
  readonly #transactions: Transactions<Transaction>;
  readonly #queues = new Map<string, WriteQueue<Transaction>>();

  constructor(transactions: Transactions<Transaction>) {
    this.#transactions = transactions;
  }

  add<Value>(name: string, write: (transaction: Transaction) => Promise<Value>): Promise<Value> {
    const held = this.#queues.get(name);
    if (held) return held.add(write);
    const queue = new WriteQueue(this.#transactions);
    this.#queues.set(name, queue);
    const value = queue.add(write);
    void queue.idle().then(() => this.#queues.delete(name));
    return value;
  }

  /** Resolves when nothing waits or runs. */
  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all([...this.#queues.values()].map((queue) => queue.idle()));
  }
}
