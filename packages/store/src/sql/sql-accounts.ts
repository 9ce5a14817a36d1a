import type { Accounts } from '../accounts.ts';
import { linkOf, linkRow, nameKey, sessionOf, sessionRow, userOf, userRow } from './account-rows.ts';
import { lockBook } from './lock-book.ts';
import type { SqlConnection } from './sql-connection.ts';
import { change, prepared, queries, read } from './sql-queries.ts';
import type { SqlStoreParts } from './sql-store-parts.ts';

/** Users, sessions and one-time links by SQL. */
export function sqlAccounts(parts: SqlStoreParts): Accounts {
  const { reader } = parts;
  const db = queries();
  const write = <Value>(run: (connection: SqlConnection) => Promise<Value>) =>
    parts.write(accountQueue, ({ connection }) => run(connection));
  const userById = prepared(reader, db.selectFrom('user').selectAll().where('id', '=', ''));
  const booksByUser = prepared(
    reader,
    db.selectFrom('member').select('book_id').where('user_id', '=', '').orderBy('book_id'),
  );
  const sessionByToken = prepared(reader, db.selectFrom('session').selectAll().where('token_hash', '=', ''));
  const dropLinks = (connection: SqlConnection, userId: string) =>
    change(connection, db.deleteFrom('one_time_link').where('user_id', '=', userId));
  return {
    countUsers: async () => (await read(reader, db.selectFrom('user').select('id'))).length,
    users: async () =>
      (await read(reader, db.selectFrom('user').selectAll().orderBy('created_at'))).map(userOf),
    user: async (id) => (await userById(id)).map(userOf)[0] ?? null,
    userByName: async (name) => {
      const rows = await read(
        reader,
        db.selectFrom('user').selectAll().where('name_key', '=', nameKey(name)),
      );
      return rows.map(userOf)[0] ?? null;
    },
    addUser: (user) =>
      parts.write(accountQueue, async (transaction) => {
        const { connection } = transaction;
        const insert = db
          .insertInto('user')
          .values(userRow(user))
          .onConflict((conflict) => conflict.doNothing());
        if ((await change(connection, insert)) === 0) return false;
        await lockBook(transaction, user.bookId, parts);
        const member = { book_id: user.bookId, user_id: user.id };
        await change(
          connection,
          db
            .insertInto('member')
            .values(member)
            .onConflict((conflict) => conflict.doNothing()),
        );
        return true;
      }),
    setPassword: (userId, passwordHash) =>
      write(async (connection) => {
        const update = db.updateTable('user').set({ password_hash: passwordHash }).where('id', '=', userId);
        await change(connection, update);
      }),
    rename: (userId, name) =>
      write(async (connection) => {
        const others = db.selectFrom('user').select('id').where('name_key', '=', nameKey(name));
        if ((await read(connection, others.where('id', '!=', userId))).length > 0) return false;
        const names = { name, name_key: nameKey(name) };
        return (await change(connection, db.updateTable('user').set(names).where('id', '=', userId))) > 0;
      }),
    booksOf: async (userId) => (await booksByUser(userId)).map((row) => row.book_id),
    addSession: (session) =>
      write(async (connection) => {
        await change(connection, db.insertInto('session').values(sessionRow(session)));
      }),
    sessionByToken: async (tokenHash) => (await sessionByToken(tokenHash)).map(sessionOf)[0] ?? null,
    sessionsOf: async (userId) => {
      const query = db
        .selectFrom('session')
        .selectAll()
        .where('user_id', '=', userId)
        .orderBy('seen_at', 'desc');
      return (await read(reader, query)).map(sessionOf);
    },
    seeSession: (id, seenAt, expiresAt) =>
      write(async (connection) => {
        const seen = { seen_at: seenAt, expires_at: expiresAt };
        await change(connection, db.updateTable('session').set(seen).where('id', '=', id));
      }),
    endSession: (userId, id) =>
      write(async (connection) => {
        const gone = db.deleteFrom('session').where('user_id', '=', userId).where('id', '=', id);
        return (await change(connection, gone)) > 0;
      }),
    revokeSession: (userId, id, at) =>
      write(async (connection) => {
        const gone = db.deleteFrom('session').where('user_id', '=', userId).where('id', '=', id);
        const [ended] = await read(connection, gone.returning('token_hash'));
        if (!ended) return false;
        await dropLinks(connection, userId);
        const mark = { token_hash: ended.token_hash, revoked_at: at };
        await change(connection, db.insertInto('revoked_session').values(mark));
        return true;
      }),
    isRevoked: async (tokenHash) => {
      const marks = db.selectFrom('revoked_session').select('token_hash').where('token_hash', '=', tokenHash);
      return (await read(reader, marks)).length > 0;
    },
    endOtherSessions: (userId, keepId) =>
      write(async (connection) => {
        const all = db.deleteFrom('session').where('user_id', '=', userId);
        await change(connection, keepId === null ? all : all.where('id', '!=', keepId));
        await dropLinks(connection, userId);
      }),
    addLink: (link) =>
      write(async (connection) => {
        await change(connection, db.insertInto('one_time_link').values(linkRow(link)));
      }),
    takeLink: (tokenHash, purpose, now) =>
      write(async (connection) => {
        const taken = db
          .deleteFrom('one_time_link')
          .where('token_hash', '=', tokenHash)
          .where('purpose', '=', purpose)
          .where('expires_at', '>', now)
          .returningAll();
        return (await read(connection, taken)).map(linkOf)[0] ?? null;
      }),
  };
}

/** Accounts write one after the other, beside the books. */
const accountQueue = '';
