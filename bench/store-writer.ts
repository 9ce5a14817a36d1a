// Writes until it is killed, and prints the id of each record that was acknowledged. Started by store-kill.ts.
import { writeSync } from 'node:fs';
import { ok } from '../packages/domain/src/index.ts';
import { openSqliteStore } from '../packages/store/src/sqlite/index.ts';
import { patchToChange, printStamp } from '../packages/sync/src/index.ts';
import { benchContext, bookId, uuidv7 } from './store-fill.ts';

const [file = ''] = process.argv.slice(2);
const store = await openSqliteStore({ file, context: benchContext('writer1') });
const book = store.book(bookId);

await Promise.all([...Array.from({ length: 8 }, editing), accepting()]);

async function editing(): Promise<void> {
  for (;;) {
    const id = uuidv7(Date.now());
    const person = { kind: 'person', id, fields: { name: { full: 'Sanne Bakker' }, does: 'x'.repeat(200) } };
    const met = {
      kind: 'encounter',
      id: uuidv7(Date.now()),
      fields: { on: '2026-11-21', channel: 'call', [`people/${id}`]: {} },
    };
    const written = await book.edit({ cause: 'edit', user: null }, () => ok([person, met]));
    if (written.ok) writeSync(1, `${person.id} ${met.id}\n`);
  }
}

async function accepting(): Promise<void> {
  for (;;) {
    const changes = Array.from({ length: 120 }, () => {
      const patch = {
        kind: 'note',
        id: uuidv7(Date.now()),
        fields: { about: 'e1', text: 'x', on: '2026-11-21' },
      };
      return patchToChange(patch, uuidv7(Date.now()), printStamp(Date.now(), 0, 'device1'));
    });
    const { accepted } = await book.accept(changes, { cause: 'sync', user: null });
    if (accepted.length !== changes.length) throw new Error('a change was refused');
    writeSync(1, `${changes.map(({ recordId }) => recordId).join(' ')}\n`);
  }
}
