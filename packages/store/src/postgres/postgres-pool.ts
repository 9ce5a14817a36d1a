import { Client, Pool, type PoolClient } from 'pg';

/** One connection to PostgreSQL. */
export interface PostgresClient {
  query(
    sql: string,
    values: readonly unknown[],
  ): Promise<{ readonly rows: readonly unknown[]; readonly rowCount: number | null }>;
  release(broken?: boolean): void;
}

/** Connections to one database: what of `pg` the adapter uses, so that tests can bring an engine in this process. */
export interface PostgresPool {
  connect(): Promise<PostgresClient>;
  /** Calls back with each text sent to `channel`, and with null when some may have been missed. Gives the way to stop. */
  listen(channel: string, onText: (text: string | null) => void): () => Promise<void>;
  end(): Promise<void>;
}

/** Until the next try when the listening connection is lost, ms. */
const reconnectAfter = 1000;

/** How long somebody waits for a connection, ms. */
const longestWait = 15_000;

/**
 * Connections to the database at `url`: at most `connections`, or as many as PostgreSQL has left for us. Who comes when all are in
 * use waits for one.
 */
export function postgresPool(url: string, connections = 20): PostgresPool {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: longestWait,
    keepAlive: true,
  });
  pool.on('error', () => undefined);
  // A connection that is lost between two statements of a transaction must not end the process: the next statement fails.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  const borrow = lendTo(pool, connections);
  return {
    connect: async () => {
      const client = await borrow();
      return {
        query: inTurn((sql, values) => client.query(sql, [...values])),
        release: (broken) => client.release(broken),
      };
    },
    listen: (channel, onText) => listen(url, channel, onText),
    end: () => pool.end(),
  };
}

/** `pg` takes one statement at a time; of several read at once in a transaction each waits here. */
function inTurn(query: PostgresClient['query']): PostgresClient['query'] {
  let before: Promise<unknown> = Promise.resolve();
  return (sql, values) => {
    const answer = before.then(() => query(sql, values));
    before = answer.catch(() => undefined);
    return answer;
  };
}

/** PostgreSQL: too many clients already. */
const tooManyClients = '53300';
/** Until a connection more is tried where PostgreSQL had none left, ms. */
const moreAfter = 10_000;
const triedAgainAfter = 100;

/** Lends connections; where PostgreSQL has none left, those that are there are shared for a while. */
function lendTo(pool: Pool, connections: number): () => Promise<PoolClient> {
  const borrow = async (until: number): Promise<PoolClient> => {
    try {
      return await pool.connect();
    } catch (error) {
      const none = error instanceof Error && 'code' in error && error.code === tooManyClients;
      if (!none || performance.now() > until) throw error;
    }
    pool.options.max = Math.max(1, pool.totalCount);
    setTimeout(() => {
      pool.options.max = connections;
    }, moreAfter).unref();
    await new Promise((resolve) => setTimeout(resolve, triedAgainAfter));
    return borrow(until);
  };
  return () => borrow(performance.now() + longestWait);
}

/** Listens until it is stopped: what cannot be reached now is tried again. */
function listen(url: string, channel: string, onText: (text: string | null) => void): () => Promise<void> {
  let client: Client | null = null;
  let again: NodeJS.Timeout | undefined;
  let stopped = false;
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, connectionTimeoutMillis: longestWait, keepAlive: true });
    client = next;
    const lost = () => {
      if (client !== next) return;
      client = null;
      next.end().catch(() => undefined);
      if (!stopped) again = setTimeout(connect, reconnectAfter).unref();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload }) => onText(payload ?? ''));
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      onText(null);
    } catch {
      lost();
    }
  };
  void connect();
  return async () => {
    stopped = true;
    clearTimeout(again);
    await client?.end().catch(() => undefined);
  };
}
