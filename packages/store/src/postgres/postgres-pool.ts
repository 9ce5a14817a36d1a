import { Client, Pool } from 'pg';

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
  listen(channel: string, onText: (text: string | null) => void): Promise<() => Promise<void>>;
  end(): Promise<void>;
}

/** Until the next try when the listening connection is lost, ms. */
const reconnectAfter = 1000;

/** Connections to the database at `url`. */
export function postgresPool(url: string, connections = 20): PostgresPool {
  const pool = new Pool({ connectionString: url, max: connections });
  pool.on('error', () => undefined);
  // A connection that is lost between two statements of a transaction must not end the process: the next statement fails.
  pool.on('connect', (client) => void client.on('error', () => undefined));
  return {
    connect: async () => {
      const client = await pool.connect();
      return {
        query: (sql, values) => client.query(sql, [...values]),
        release: (broken) => client.release(broken),
      };
    },
    listen: (channel, onText) => listen(url, channel, onText),
    end: () => pool.end(),
  };
}

async function listen(
  url: string,
  channel: string,
  onText: (text: string | null) => void,
): Promise<() => Promise<void>> {
  let client: Client | null = null;
  let stopped = false;
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url });
    const lost = () => {
      if (client !== next) return;
      client = null;
      if (!stopped) setTimeout(() => void connect().catch(retry), reconnectAfter).unref();
    };
    next.on('error', lost);
    next.on('end', lost);
    next.on('notification', ({ payload }) => onText(payload ?? ''));
    await next.connect();
    await next.query(`LISTEN ${channel}`);
    client = next;
    onText(null);
  };
  const retry = (): void => {
    if (!stopped) setTimeout(() => void connect().catch(retry), reconnectAfter).unref();
  };
  await connect();
  return async () => {
    stopped = true;
    await client?.end();
  };
}
