import 'fake-indexeddb/auto';
import { patchToChange, printStamp, stampMilliseconds } from '@kennis/sync';
import { describe, expect, test } from 'vitest';
import { byEdit, encounter, idsOf, person } from '../contract/contract-store.ts';
import { newServer, openWire } from './replica.harness.ts';

const hour = 3_600_000;
const note = (id: string, text = id) => ({
  kind: 'note',
  id,
  fields: { about: 'p1', text, on: '2026-11-21' },
});

describe.each([
  ['in IndexedDB', {}],
  ['in memory', { memoryOnly: true }],
])('a replica %s', (_, device) => {
  test('what is edited here is unsent until the server has it', async () => {
    const { replica, edit, exchange, server } = await openWire(device);
    await edit(note('n1'), note('n2'));
    expect((await replica.unsent()).map(({ change, sent }) => [change.recordId, sent])).toEqual([
      ['n1', false],
      ['n2', false],
    ]);
    expect(await exchange()).toMatchObject({ taken: true, more: false, refused: [] });
    expect(await replica.status()).toMatchObject({ unsent: 0, refused: 0, complete: true, resending: false });
    expect(await server.counts()).toEqual({ note: 2 });
  });

  test('a request whose answer was lost goes again with the same ids and stamps', async () => {
    const { replica, edit, answer, settle, server } = await openWire(device);
    await edit(note('n1'));
    const first = await replica.nextRequest();
    await answer(first);
    const again = await replica.nextRequest();
    expect(again.changes).toEqual(first.changes);
    await settle();
    expect((await server.position()).rev).toBe(1);
    expect((await replica.status()).unsent).toBe(0);
  });

  test('an answer that comes too late or twice changes nothing', async () => {
    const { replica, edit, answer } = await openWire(device);
    await edit(note('n1'));
    const late = await replica.nextRequest();
    const lateAnswer = await answer(late);
    const request = await replica.nextRequest();
    expect(await replica.take(late, lateAnswer)).toMatchObject({ taken: false });
    expect((await replica.status()).unsent).toBe(1);
    const response = await answer(request);
    expect(await replica.take(request, response)).toMatchObject({ taken: true });
    expect(await replica.take(request, response)).toMatchObject({ taken: false });
    expect((await replica.status()).unsent).toBe(0);
  });

  test('what others wrote is read in pages, with lists, search, links and ties', async () => {
    const { book, settle, server, replica } = await openWire(device);
    const people = Array.from({ length: 120 }, (__, n) => person(`p${n}`, `Jan Bakker${n}`));
    await server.edit(byEdit, () => ({ ok: true, value: people }));
    const met = [encounter('e1', '2026-11-01', ['p7']), encounter('e2', '2026-11-02', ['p7', 'p8'])];
    await server.edit(byEdit, () => ({ ok: true, value: met }));
    expect((await replica.status()).complete).toBe(false);
    await settle();
    expect(await book.counts()).toEqual({ person: 120, encounter: 2 });
    expect(idsOf((await book.people({ order: 'recent', limit: 2 })).rows)).toEqual(['p8', 'p7']);
    expect((await book.person('p7'))?.tie).toMatchObject({ contactDays: 2, lastOn: '2026-11-02' });
    expect(idsOf(await book.search('bakker119', 1))).toEqual(['p119']);
    expect(idsOf(await book.linked('encounter', 'p7'))).toEqual(['e2', 'e1']);
    expect(
      idsOf(
        (await book.people({ order: 'name', warmth: { is: 'new', today: '2026-11-21' }, limit: 200 })).rows,
      ),
    ).toHaveLength(118);
  });

  test('a later reference from elsewhere brings back what was deleted here', async () => {
    const { book, edit, settle, server, context } = await openWire(device);
    await edit(person('p1', 'Sanne'));
    await edit({ kind: 'person', id: 'p1', fields: {}, deleted: true });
    await settle();
    const later = printStamp(context.time + 5000, 0, 'elsewhere');
    await server.accept([patchToChange(encounter('e1', '2026-11-20', ['p1']), 'c9', later)], byEdit);
    await settle();
    expect((await book.record('p1'))?.deletedAt).toBeNull();
    expect((await book.person('p1'))?.tie?.contactDays).toBe(1);
  });

  test('a change refused for good gives way to the server, and waits for the person', async () => {
    const { book, replica, edit, answer, settle } = await openWire(device);
    await edit(person('p1', 'Sanne', { role: 'bakker' }));
    await settle();
    await edit({ kind: 'person', id: 'p1', fields: { role: 'slager' } }, note('n1'));
    const request = await replica.nextRequest();
    const response = await answer({ ...request, changes: [] });
    const server = {
      kind: 'person',
      id: 'p1',
      fields: { name: { full: 'Sanne' }, role: 'bakker' },
      stamps: printStamp(1, 0, 'elsewhere'),
      rev: 1,
    };
    const refused = request.changes.map(({ id, recordId }) => ({
      id,
      reason: 'too-large' as const,
      record: recordId === 'p1' ? server : null,
    }));
    const taken = await replica.take(request, { ...response, refused });
    expect(taken.refused).toHaveLength(2);
    expect((await book.record('p1'))?.fields.role).toBe('bakker');
    expect(await book.record('n1')).toBeNull();
    expect(await book.counts()).toEqual({ person: 1 });
    expect(await book.linked('note', 'p1')).toEqual([]);
    expect(await replica.status()).toMatchObject({ unsent: 0, refused: 2 });
    const [first, second] = (await replica.refusals()).map(({ change }) => change);
    await replica.dropRefusal(first?.id ?? '');
    await replica.retry(second?.id ?? '');
    expect(await replica.status()).toMatchObject({ unsent: 1, refused: 0 });
    await settle();
    expect((await replica.status()).unsent).toBe(0);
  });

  test.each([
    ['an hour', hour],
    ['a day', 24 * hour],
    ['ten years', 3650 * 24 * hour],
  ])('a clock %s ahead is learnt, and what was written gets new stamps in order', async (__, off) => {
    const { book, replica, edit, exchange, settle, server, context } = await openWire(device, {
      ahead: -off,
    });
    await edit(person('p1', 'Sanne', { role: 'a' }));
    await edit({ kind: 'person', id: 'p1', fields: { role: 'b' } });
    const before = (await replica.unsent()).map(({ change }) => change.id);
    expect(await exchange()).toMatchObject({ taken: true, more: true, restamped: 2 });
    const after = (await replica.unsent()).map(({ change }) => change.id);
    expect(after.filter((id) => before.includes(id))).toEqual([]);
    await edit({ kind: 'person', id: 'p1', fields: { role: 'c' } });
    await settle();
    expect((await server.record('p1'))?.fields.role).toBe('c');
    const stamps = (await book.record('p1'))?.stamps as { readonly role: string };
    expect(stampMilliseconds(stamps.role)).toBeLessThanOrEqual(context.time - off + 60_000);
    expect(await replica.wrongClock()).toEqual({ ahead: off, recordIds: ['p1'] });
    expect((await replica.status()).clockAhead).toBe(off);
    await replica.clearWrongClock();
    expect(await replica.wrongClock()).toBeNull();
  });

  test('a clock ten years behind is learnt, and later edits are of now', async () => {
    const off = 3650 * 24 * hour;
    const { replica, edit, settle, server } = await openWire(device, { ahead: off });
    await edit(note('n1'));
    await settle();
    await edit(note('n2'));
    await settle();
    const stamps = (await server.record('n2'))?.stamps as string;
    expect(stampMilliseconds(stamps)).toBeGreaterThan(
      stampMilliseconds((await server.record('n1'))?.stamps as string) + off / 2,
    );
    expect(await replica.wrongClock()).toEqual({ ahead: -off, recordIds: ['n1'] });
  });

  test('a server that was put back gets everything again', async () => {
    const first = await openWire(device);
    await first.edit(person('p1', 'Sanne'), ...Array.from({ length: 60 }, (__, n) => note(`n${n}`)));
    await first.settle();
    const restored = newServer();
    const options = { origin: { cause: 'sync', user: null }, now: first.context.time, limit: 50 } as const;
    const { answerSync } = await import('../answer-sync.ts');
    let restarted = 0;
    for (let count = 0; count < 20; count++) {
      const request = await first.replica.nextRequest();
      const taken = await first.replica.take(request, await answerSync(restored, request, options));
      if (taken.restarted) restarted += 1;
      if (!taken.more) break;
    }
    expect(restarted).toBe(1);
    expect(await restored.counts()).toEqual({ person: 1, note: 60 });
    expect((await first.replica.status()).resending).toBe(false);
  });

  test('starting over reads and sends everything', async () => {
    const { replica, edit, settle, exchange } = await openWire(device);
    await edit(note('n1'));
    await settle();
    await replica.startOver();
    const request = await replica.nextRequest();
    expect([request.cursor, request.changes.map(({ recordId }) => recordId)]).toEqual([null, ['n1']]);
    await exchange();
    expect((await replica.status()).resending).toBe(false);
  });

  test('erasing sends nothing of what was unsent, and removes it everywhere', async () => {
    const { book, replica, edit, settle, server } = await openWire(device);
    await edit(person('p1', 'Sanne'));
    await settle();
    await edit({ kind: 'person', id: 'p1', fields: { does: 'geheim' } });
    await book.erase(['p1'], byEdit);
    expect(JSON.stringify(await replica.unsent())).not.toContain('geheim');
    await settle();
    expect([await server.record('p1'), await book.record('p1')]).toEqual([null, null]);
    expect(await server.counts()).toEqual({});
  });

  test('pictures wait to be sent; one that came from the server does not', async () => {
    const { book, replica } = await openWire(device);
    const { sha256 } = await book.putBlob({ type: 'image/webp', bytes: new Uint8Array([1]) });
    await book.keepBlob({ type: 'image/webp', bytes: new Uint8Array([2]) });
    expect(await replica.blobsToSend()).toEqual([sha256]);
    await replica.blobSent(sha256);
    expect(await replica.blobsToSend()).toEqual([]);
    expect((await book.blob(sha256))?.bytes).toEqual(new Uint8Array([1]));
  });

  test('what is unsent can be exported', async () => {
    const { store, edit, settle } = await openWire(device);
    await edit(note('n1'));
    await settle();
    await edit(note('n2', 'nog niet verstuurd'));
    const exported = JSON.parse(await store.exportUnsent());
    expect(exported).toMatchObject({ format: 'kennis-unsent', device: store.device });
    expect(exported.books[0].unsent.map((change: { recordId: string }) => change.recordId)).toEqual(['n2']);
  });

  test('a book tells of records, a replica also of what was sent', async () => {
    const { book, replica, edit, exchange } = await openWire(device);
    let [records, all] = [0, 0];
    book.watch(() => records++);
    replica.watch(() => all++);
    await edit(note('n1'));
    expect(records).toBe(1);
    await exchange();
    expect(records).toBe(1);
    expect(all).toBeGreaterThan(1);
  });

  test('an edit that the domain refuses, or that throws, writes nothing', async () => {
    const { book, replica } = await openWire(device);
    const refused = await book.edit(byEdit, () => ({ ok: false, problem: { type: 'no-name' } }));
    expect(refused).toEqual({ ok: false, problem: { type: 'no-name' } });
    const broken = book.edit(byEdit, () => {
      throw new Error('broken');
    });
    await expect(broken).rejects.toThrow('broken');
    expect((await replica.status()).unsent).toBe(0);
  });
});
