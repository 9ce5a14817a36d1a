import type { Selectable } from 'kysely';
import type { Job, Jobs } from '../accounts.ts';
import type { AccountTables } from './account-tables.ts';
import type { SqlConnection } from './sql-connection.ts';
import { change, queries, read } from './sql-queries.ts';
import type { SqlStoreParts } from './sql-store-parts.ts';

/** Long work by SQL. A lease is taken by changing a row that is still as it was seen. */
export function sqlJobs({ reader, write: writeIn }: SqlStoreParts): Jobs {
  const db = queries();
  const write = <Value>(run: (connection: SqlConnection) => Promise<Value>) =>
    writeIn(jobQueue, ({ connection }) => run(connection));
  const toDo = (now: string, until: string) =>
    db
      .selectFrom('job')
      .selectAll()
      .where('state', 'in', ['waiting', 'running'])
      .where((is) =>
        is.or([
          is('leased_until', 'is', null),
          is('leased_until', '<=', now),
          is('leased_until', '>', farthest(now, until)),
        ]),
      );
  return {
    add: (job) =>
      write(async (connection) => {
        await change(connection, db.insertInto('job').values(jobRow(job)));
      }),
    job: async (bookId, id) => {
      const query = db.selectFrom('job').selectAll().where('book_id', '=', bookId).where('id', '=', id);
      return (await read(reader, query)).map(jobOf)[0] ?? null;
    },
    jobsOf: async (bookId, limit) => {
      const query = db.selectFrom('job').selectAll().where('book_id', '=', bookId);
      const latest = query.orderBy('created_at', 'desc').orderBy('id', 'desc').limit(limit);
      return (await read(reader, latest)).map(jobOf);
    },
    free: async (isGone) => {
      const running = db.selectFrom('job').select('leased_by').distinct().where('state', '=', 'running');
      const workers = (await read(reader, running)).flatMap(({ leased_by }) => leased_by ?? []);
      for (const worker of workers.filter(isGone)) {
        const update = db
          .updateTable('job')
          .set({ leased_by: null, leased_until: null })
          .where('state', '=', 'running')
          .where('leased_by', '=', worker);
        await write((connection) => change(connection, update));
      }
    },
    lease: async (worker, now, until) => {
      const next = toDo(now, until).orderBy('created_at').orderBy('id').limit(1);
      for (;;) {
        const [seen] = await read(reader, next);
        if (!seen) return null;
        const leased = await write(async (connection) => {
          const held = seen.leased_until;
          const update = db
            .updateTable('job')
            .set({ state: 'running', leased_by: worker, leased_until: until, updated_at: now })
            .where('id', '=', seen.id)
            .where('state', '=', seen.state)
            .where('leased_until', held === null ? 'is' : '=', held);
          return (await change(connection, update)) > 0;
        });
        if (leased)
          return { ...jobOf(seen), state: 'running', leasedBy: worker, leasedUntil: until, updatedAt: now };
      }
    },
    step: (id, worker, { data, state, at, until }) =>
      write(async (connection) => {
        const update = db
          .updateTable('job')
          .set({
            data: JSON.stringify(data),
            state,
            updated_at: at,
            leased_until: until,
            ...(until === null && { leased_by: null }),
          })
          .where('id', '=', id)
          .where('leased_by', '=', worker)
          .where('state', '=', 'running');
        return (await change(connection, update)) > 0;
      }),
    remove: (bookId, id) =>
      write(async (connection) => {
        await change(connection, db.deleteFrom('job').where('book_id', '=', bookId).where('id', '=', id));
      }),
  };
}

/** The end of a lease of twice the length. */
function farthest(now: string, until: string): string {
  return new Date(2 * Date.parse(until) - Date.parse(now)).toISOString();
}

/** Jobs write one after the other, beside the books. */
const jobQueue = '';

function jobRow(job: Job): AccountTables['job'] {
  return {
    id: job.id,
    book_id: job.bookId,
    kind: job.kind,
    state: job.state,
    data: JSON.stringify(job.data),
    created_at: job.createdAt,
    updated_at: job.updatedAt,
    leased_until: job.leasedUntil,
    leased_by: job.leasedBy,
  };
}

function jobOf(row: Selectable<AccountTables['job']>): Job {
  return {
    id: row.id,
    bookId: row.book_id,
    kind: row.kind,
    state: row.state as Job['state'],
    data: JSON.parse(row.data),
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    leasedUntil: row.leased_until,
    leasedBy: row.leased_by,
  };
}
