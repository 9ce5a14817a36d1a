import type { Change } from '../change.ts';
import { stampMilliseconds } from '../clock.ts';
import { latestStamp, stampAt, unpackStamps } from '../record-state.ts';
import { deliver, take } from './events.ts';
import { byId, holds } from './holding.ts';
import type { SeenRecord } from './parts.ts';
import { canonicalRecords, referenceOf } from './reference.ts';
import { blame, join, type Participant, type World } from './world.ts';

const rounds = 3;
const mostExchanges = 200;

/** Lets everybody reach the server again, at most three times round, and checks what they then hold. */
export async function heal(world: World): Promise<void> {
  world.time += 3_600_000;
  for (const participant of world.participants) participant.online = true;
  for (let wave = 0; wave < 2; wave++) {
    for (const message of world.network.arrived(world.time)) await deliver(world, message);
    world.time += 3_600_000;
  }
  for (let round = 0; round < rounds; round++) {
    for (const participant of world.participants) await exchangeAll(world, participant);
  }
  await checkConvergence(world);
  await checkJournal(world);
  await checkAcknowledged(world);
}

async function exchangeAll(world: World, participant: Participant): Promise<void> {
  for (let count = 0; count < mostExchanges; count++) {
    const request = await participant.device.nextRequest();
    const response = await world.server.answer(request, null);
    if (response === null) return;
    const message = { to: 'device', device: participant, request, response } as const;
    if (!(await take(world, message, false))) return;
    world.time += 100;
  }
  blame(world, `${participant.device.id} does not come to an end of exchanging`);
}

/** Everybody holds the same, a fresh device too, and it is what the journal comes to by the stated rules. */
async function checkConvergence(world: World): Promise<void> {
  const fresh = await join(world);
  await exchangeAll(world, fresh);
  const server = await world.server.records();
  const truth = canonicalRecords(server);
  for (const { device } of world.participants) {
    const records = await device.records();
    const name = device === fresh.device ? 'a full reading' : device.id;
    if (canonicalRecords(records) !== truth) blame(world, `${name} differs: ${difference(server, records)}`);
    const unsent = await device.unsent();
    if (unsent.length > 0) blame(world, `${device.id} has ${unsent.length} unsent changes after healing`);
  }
  const reference = [...referenceOf(await world.server.journal()).values()];
  if (canonicalRecords(reference) !== truth) blame(world, `rules: ${difference(reference, server)}`);
}

function difference(expected: readonly SeenRecord[], found: readonly SeenRecord[]): string {
  const [a, b] = [byId(expected), byId(found)];
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const [left, right] = [a.get(id), b.get(id)].map((each) => canonicalRecords(each ? [each] : []));
    if (left !== right) return `${id}: expected ${left}, found ${right}`;
  }
  return 'no record';
}

/** Every change stands in the journal once, and none is of a time that has not come. */
async function checkJournal(world: World): Promise<void> {
  const journal = await world.server.journal();
  const ids = new Set(journal.map(({ id }) => id));
  if (ids.size !== journal.length) blame(world, 'a change was taken twice');
  if (world.timeIsLost) return;
  for (const change of journal) {
    const ahead = stampMilliseconds(latestStamp(change)) - world.time;
    if (ahead > 60_000) blame(world, `the server took ${change.id}, ${ahead} ms ahead`);
  }
}

/** What was acknowledged is there, or gave way to something later (which the server may have refused in its turn). */
async function checkAcknowledged(world: World): Promise<void> {
  if (world.timeIsLost) return;
  const records = byId(await world.server.records());
  const refused = (await Promise.all(world.participants.map(({ device }) => device.refused()))).flat();
  for (const change of world.acknowledged.values()) {
    if (holds(records.get(change.recordId)?.state, change)) continue;
    if (refused.some((later) => overwrites(later, change))) continue;
    blame(world, `acknowledged change ${JSON.stringify(change)} is missing`);
  }
}

function overwrites(later: Change, change: Change): boolean {
  const paths = Object.keys(unpackStamps(change.fields, change.stamps));
  return (
    later.recordId === change.recordId &&
    paths.some((path) => (stampAt(later, path) ?? '') > (stampAt(change, path) ?? ''))
  );
}
