import type { Change, Patch } from '../change.ts';
import { latestStamp, type RecordState, stampAt } from '../record-state.ts';
import { compareValues } from '../value.ts';
import { byId, forgetUnheld, holds } from './holding.ts';
import { anyOperation } from './operations.ts';
import { blame, join, type Message, type Participant, type World } from './world.ts';

const hour = 3_600_000;
const day = 24 * hour;
const skews = [0, hour, -hour, day, -day, 3650 * day, -3650 * day, 30_000];
const waits = [0, 0, 1000, 60_000, 600_000];

/** Lets one thing happen, after some time and after what has arrived was taken. */
export async function anyEvent(world: World): Promise<void> {
  const { random } = world;
  world.time += random.pick(waits);
  for (const message of world.network.arrived(world.time)) await deliver(world, message);
  const participant = random.pick(world.participants);
  const roll = random.next();
  if (roll < 0.45) await edit(world, participant);
  else if (roll < 0.86) await exchange(world, participant);
  else await rareEvent(world, participant);
}

async function rareEvent(world: World, participant: Participant): Promise<void> {
  const { random } = world;
  const roll = random.next();
  if (roll < 0.35) participant.online = !participant.online;
  else if (roll < 0.6) participant.skew = random.pick(skews);
  else if (roll < 0.75) world.serverBackup = await world.server.backUp();
  else if (roll < 0.83) await restoreServer(world);
  else if (roll < 0.88) await wipe(world, participant);
  else if (roll < 0.95) await backUpDevice(world, participant);
  else if (roll < 0.97) await restoreDevice(world, participant);
  else if (roll < 0.985) await losePower(world, participant);
  else await mistakeServerClock(world);
}

async function edit(world: World, { device }: Participant): Promise<void> {
  const { random } = world;
  const seen = (await device.records()).filter(({ state }) => isLive(state));
  const operation = anyOperation(seen, random, () => random.id(world.time));
  const dies = random.chance(0.03);
  world.log.push(`${device.id} ${operation.does}${dies ? ' dies' : ''}`);
  if (operation.does === 'erase') {
    await device.erase(operation.recordId, dies);
    return;
  }
  const changes = await device.edit(operation.patches, dies);
  if (!dies) await readOwnWrites(world, device, operation.patches);
  for (const change of changes) world.log.push(`  ${change.id} ${change.recordId} ${latestStamp(change)}`);
}

/** What was just written is what is read: fields as written, deleted as asked. */
async function readOwnWrites(
  world: World,
  device: Participant['device'],
  patches: readonly Patch[],
): Promise<void> {
  const records = byId(await device.records());
  const last = new Map(patches.map((patch) => [patch.id, patch]));
  for (const patch of last.values()) {
    const record = records.get(patch.id);
    const fields = record?.state.fields ?? {};
    const kept = Object.entries(patch.fields).every(([path, value]) => {
      return compareValues(Object.hasOwn(fields, path) ? fields[path] : null, value) === 0;
    });
    if (!kept) blame(world, `${device.id} does not read what it wrote to ${patch.id}`);
    if ((record?.deleted ?? false) !== (patch.deleted ?? false))
      blame(world, `${device.id} reads ${patch.id} as deleted: ${record?.deleted} after ${patch.deleted}`);
  }
}

/** A tab starts an exchange, whether or not another one is under way. */
async function exchange(world: World, from: Participant): Promise<void> {
  const request = await from.device.nextRequest();
  if (from.online) world.network.send({ to: 'server', from, request }, world.time);
}

/** Brings a message to where it goes. */
export async function deliver(world: World, message: Message): Promise<void> {
  const { random } = world;
  if (message.to === 'server') {
    const { from, request } = message;
    const cut = random.chance(0.08) ? random.below(request.changes.length + 1) : null;
    const response = await world.server.answer(request, cut);
    if (response && from.online)
      world.network.send({ to: 'device', device: from, request, response }, world.time);
  } else if (!message.device.gone) await take(world, message, random.chance(0.05));
}

/** A device takes an answer in; edits that are acknowledged are remembered from then on (sending of everything held is not). */
export async function take(
  world: World,
  { device: participant, request, response }: Extract<Message, { to: 'device' }>,
  dies: boolean,
): Promise<boolean> {
  const { device } = participant;
  const { acknowledged, more } = await device.take(request, response, dies);
  const sent = new Map(request.changes.map((change) => [change.id, change]));
  for (const id of acknowledged) {
    const change = sent.get(id);
    if (change && !id.includes('.')) world.acknowledged.set(id, change);
  }
  world.log.push(
    `${device.id} takes ${acknowledged.length} acknowledged${response.restart ? ', restarts' : ''}`,
  );
  if (!dies) await checkUnsent(world, participant);
  return more;
}

/** What is not sent yet still counts on the device, in the order in which it was made. */
async function checkUnsent(world: World, { device }: Participant): Promise<void> {
  const unsent = await device.unsent();
  const records = byId(await device.records());
  for (const change of unsent) {
    if (!holds(records.get(change.recordId)?.state, change))
      blame(world, `${device.id} no longer holds its unsent change ${change.id}`);
  }
  const stamps = unsent.map((change: Change) => latestStamp(change));
  const sorted = stamps.every((stamp, index) => index === 0 || (stamps[index - 1] ?? '') < stamp);
  if (!sorted) blame(world, `${device.id} has unsent changes out of order`);
}

async function restoreServer(world: World): Promise<void> {
  if (!world.serverBackup) return;
  await world.serverBackup();
  const asFile = world.random.chance(0.5);
  if (!asFile) await world.server.startNewEpoch();
  world.log.push(`server restored${asFile ? ' as a file copied back' : ''}`);
  await forgetUnheld(world);
}

async function wipe(world: World, participant: Participant): Promise<void> {
  participant.gone = true;
  world.participants = world.participants.filter((each) => each !== participant);
  await participant.device.close();
  const fresh = await join(world);
  world.log.push(`${participant.device.id} wiped, now ${fresh.device.id}`);
  await forgetUnheld(world);
}

async function backUpDevice(world: World, participant: Participant): Promise<void> {
  participant.backup = { restore: await participant.device.backUp(), at: world.time + participant.skew };
}

/** A phone put back from its own backup: the same device, with its outbox of then, and at times its clock of then. */
async function restoreDevice(world: World, participant: Participant): Promise<void> {
  if (!participant.backup) return;
  await participant.backup.restore();
  if (world.random.chance(0.5)) participant.skew = participant.backup.at - world.time;
  world.log.push(`${participant.device.id} restored`);
  await forgetUnheld(world);
}

/** What was written and sent is not on the disk when the device starts again, and is written differently at the same instant. */
async function losePower(world: World, participant: Participant): Promise<void> {
  const { device } = participant;
  const person = (await device.records()).find(({ state }) => state.kind === 'person' && isLive(state));
  if (!person) return;
  const { kind, id } = person.state;
  const restore = await device.backUp();
  await device.edit([{ kind, id, fields: { place: 'eerst' } }], false);
  await exchange(world, participant);
  await restore();
  await device.edit([{ kind, id, fields: { place: world.random.pick(['Aa', 'Zwolle']) } }], false);
  world.log.push(`${device.id} loses power`);
  await forgetUnheld(world);
}

async function mistakeServerClock(world: World): Promise<void> {
  world.serverSkew = world.serverSkew === 0 ? world.random.pick(skews) : 0;
  if (world.serverSkew !== 0) world.timeIsLost = true;
  world.log.push(`server clock off by ${world.serverSkew}`);
}

function isLive(state: RecordState): boolean {
  return stampAt(state, '~erased') === null;
}
