import {
  createEvent,
  deleteRecords,
  type EventIntent,
  editEvent,
  endAsk,
  noPitch,
  notePitchUsed,
  ok,
  type Patch,
  type RecordOf,
  type Result,
  restoreRecords,
  stillSo,
  writePitch,
} from '@kennis/domain';
import { openMemoryStore } from '@kennis/store/memory';
import { expect, test } from 'vitest';
import { copyPitch, draftToIntent, lengthsAround, pitchToDraft } from './pitch-draft.ts';
import { readAsks } from './read-asks.ts';
import { readPitch } from './read-pitch.ts';
import { meantFor, readPitches } from './read-pitches.ts';

const today = '2026-11-22';
const context = { now: '2026-11-22T09:00:00.000Z', zone: 'Europe/Amsterdam', ids: idsFrom(1) };
const text = 'Ik ben Els. Ik bouw scholen van hout. Ik zoek een schoolhoofd in Assen.';

test('[Q1] after an event is asked which version was used; the answer counts, and can be taken back', async () => {
  const book = newBook();
  const kort = await book.pitch({ label: 'kort', text });
  const lang = await book.pitch({ label: 'lang', text: `${text} ${text}` });
  const event = await book.event({ name: 'Haringpartij', on: '2026-11-19', pitch: kort.id });
  await book.event({ name: 'Uitvaart', kind: 'funeral', on: '2026-11-20' });
  expect((await readPitches(book.reading, today)).asked?.id).toBe(event.id);
  await book.decide(() => notePitchUsed({ event }, { pitch: lang.id }));
  const after = await readPitches(book.reading, today);
  expect(after.asked).toBeNull();
  expect(after.versions.map(({ pitch, usedAt }) => [pitch.fields.label, usedAt.length])).toEqual([
    ['lang', 1],
    ['kort', 0],
  ]);
  await book.decide(() => notePitchUsed({ event }, { pitch: null }));
  expect((await readPitches(book.reading, today)).asked?.id).toBe(event.id);
  await book.decide(() => notePitchUsed({ event }, { pitch: noPitch }));
  expect((await readPitches(book.reading, today)).versions.every(({ usedAt }) => usedAt.length === 0)).toBe(
    true,
  );
});

test('[Q1] one version goes along to a coming event; to a funeral none does (P8)', async () => {
  const book = newBook();
  const kort = await book.pitch({ label: 'kort', text });
  const event = await book.event({ name: 'Borrel', on: '2026-11-26' });
  await book.event({ name: 'Uitvaart', kind: 'funeral', on: '2026-11-25' });
  await book.decide(() => editEvent({ event }, { pitch: kort.id }));
  const { coming } = await readPitches(book.reading, today);
  expect(coming.map(({ fields }) => fields.name)).toEqual(['Borrel']);
  expect(meantFor(kort.id, coming).map(({ id }) => id)).toEqual([event.id]);
});

test('a version that is removed is gone, and is back with where it was used', async () => {
  const book = newBook();
  const kort = await book.pitch({ label: 'kort', text });
  await book.event({ name: 'Borrel', on: '2026-11-01', pitch: kort.id });
  const read = () => readPitch(book.reading, { id: kort.id, from: null, today });
  await book.decide(() => deleteRecords({ records: [kort] }));
  expect((await read()).version).toBeNull();
  const gone = await book.reading.records([kort.id]);
  await book.decide(() => restoreRecords({ records: gone }));
  expect((await read()).version?.usedAt).toHaveLength(1);
});

test('[Q1] another version begins with the words of the first, but in another language without', async () => {
  const book = newBook();
  const kort = await book.pitch({ label: 'kort', text, audience: 'ouders', length: 30 });
  expect(copyPitch(kort, 'shorter')).toMatchObject({ text, audience: 'ouders', length: 10, label: '' });
  expect(copyPitch(kort, 'longer')).toMatchObject({ text, length: 60 });
  expect(copyPitch(kort, 'same')).toMatchObject({ text, audience: '', language: 'nl' });
  expect(copyPitch(kort, 'language')).toMatchObject({ text: '', language: 'en', length: 30 });
  expect(lengthsAround(10).shorter).toBeNull();
  expect(lengthsAround(120).longer).toBeNull();
});

test('a version without a name is called after what it is for', () => {
  const draft = { ...pitchToDraft(null), text: ` ${text} `, audience: ' ' };
  expect(draftToIntent(draft, 'Mijn verhaal')).toEqual({
    label: 'Mijn verhaal',
    text,
    audience: null,
    language: null,
    length: null,
  });
  expect(draftToIntent({ ...draft, label: ' Koffie ' }, 'Mijn verhaal').label).toBe('Koffie');
});

test('[Q4] old asks and offers are asked again until they are confirmed or ended', async () => {
  const book = newBook();
  const wish = (kind: 'ask' | 'offer', id: string, on: string): Patch => ({
    kind,
    id,
    fields: { owner: 'me', text: id, on },
  });
  await book.write(
    wish('ask', 'a1', '2026-01-05'),
    wish('offer', 'o1', '2025-11-05'),
    wish('ask', 'a2', '2026-11-05'),
    { kind: 'ask', id: 'a3', fields: { owner: 'somebody', text: 'x', on: '2020-01-01' } },
  );
  const again = async () => (await readAsks(book.reading, today)).again;
  const [first, second] = await again();
  expect([first?.id, second?.id]).toEqual(['o1', 'a1']);
  await book.decide(() => stillSo({ record: first as RecordOf<'offer'> }, {}, context));
  await book.decide(() => endAsk({ record: second as RecordOf<'ask'> }, { how: 'outdated' }, context));
  expect(await again()).toEqual([]);
});

function newBook() {
  const store = openMemoryStore({
    context: { now: () => Date.parse(context.now), ids: idsFrom(1_000_000), device: 'testdevice' },
  });
  const book = store.book('book');
  const decide = async (decision: () => unknown) => {
    const done = await book.edit({ cause: 'edit', user: null }, decision as () => Result<readonly Patch[]>);
    if (!done.ok) throw new Error(done.problem.type);
    return done.value;
  };
  return {
    reading: book,
    decide,
    write: (...patches: readonly Patch[]) => decide(() => ok(patches)),
    async event(intent: EventIntent) {
      const [made] = await decide(() => createEvent({ kind: 'reception', ...intent }, context));
      return made as unknown as RecordOf<'event'>;
    },
    async pitch(intent: Parameters<typeof writePitch>[1]) {
      const [made] = await decide(() => writePitch({ pitch: null }, intent, context));
      return made as unknown as RecordOf<'pitch'>;
    },
  };
}

function idsFrom(first: number): () => string {
  let next = first;
  return () => `01a1fe10-0000-7000-8000-${String(next++).padStart(12, '0')}`;
}
