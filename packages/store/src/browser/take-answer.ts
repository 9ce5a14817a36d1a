import {
  type Change,
  clockTolerance,
  entriesToRestamp,
  isForPerson,
  latest,
  mergeStates,
  type RecordState,
  type Restamping,
  restampChange,
  restamping,
  restampState,
  type SyncRequest,
  type SyncResponse,
  type Taking,
  withoutChange,
} from '@kennis/sync';
import type { StoreContext } from '../store.ts';
import type { HeldRecord } from '../writing/port.ts';
import type { RefusedChange, Taken } from './browser-store.ts';
import type { Gathering } from './gathering.ts';
import type { LocalPort, OutboxRow, ReplicaReading, ReplicaState } from './local-database.ts';
import { writeTaken } from './write-taken.ts';

/** An answer, what it means, and where the replica stood. */
export interface Answer {
  readonly state: ReplicaState;
  readonly taking: Taking;
  readonly request: SyncRequest;
  readonly response: SyncResponse;
}

/** Takes an answer in: outbox, refusals, records, clock and progress, within one transaction. */
export async function takeAnswer(
  port: LocalPort,
  reading: ReplicaReading,
  answer: Answer,
  context: StoreContext,
  gathering: Gathering,
): Promise<Taken> {
  const { state, taking, response } = answer;
  if (!taking.taken || taking.outdated) {
    await port.applyReplica({ state: { ...state, progress: taking.progress } });
    return { ...nothing, taken: taking.taken, outdated: taking.outdated };
  }
  const all = await reading.outbox(touchesAll(answer) ? undefined : answer.request.changes.length + 1);
  const gone = new Set([...taking.acknowledged, ...taking.refused.map(({ id }) => id)]);
  const outbox = all.filter(({ change }) => !gone.has(change.id));
  const head = await port.head();
  const held = await port.records(concerned(answer, outbox));
  const states = new Map<string, RecordState | null>(held);
  const at = new Date(context.now()).toISOString();
  const refused = giveWay(states, answer, all, at);
  for (const { rev: _, ...theirs } of taking.states) {
    states.set(theirs.id, mergeStates(states.get(theirs.id) ?? null, theirs).state);
  }
  const entries = entriesToRestamp(outbox, new Set(taking.ahead)) as readonly OutboxRow[];
  const given = newStamps(states, entries, answer, context.device);
  const rows = restampAll(states, entries, given, context.ids);
  const clock = [...given.values()].sort().at(-1) ?? latest(head.clock, taking.progress.seen);
  const written = await writeTaken(port, reading, {
    held: held as ReadonlyMap<string, HeldRecord>,
    states,
    clock,
    tiesWait: state.tiesWait,
    more: response.more,
    gathering,
  });
  await port.applyReplica({
    state: {
      progress: taking.progress,
      answeredAt: context.now(),
      wrongClock: wrongClock(answer, all),
      tiesWait: written.tiesWait,
    },
    outbox: rows,
    gone: all.filter(({ change }) => gone.has(change.id)).map(({ entry }) => entry.rev),
    refused,
    removed: written.removed,
  });
  return {
    taken: true,
    records: written.changed,
    more: response.more || outbox.length > 0 || taking.progress.resend !== null,
    refused,
    restarted: taking.restarted,
    outdated: false,
    restamped: rows.length,
  };
}

const nothing: Taken = {
  taken: false,
  records: [],
  more: false,
  refused: [],
  restarted: false,
  outdated: false,
  restamped: 0,
};

/** Whether more of the outbox is concerned than what the request held, which is its start. */
function touchesAll({ state, taking }: Answer): boolean {
  return taking.refused.length + taking.ahead.length > 0 || taking.progress.offset !== state.progress.offset;
}

/** The ids of the records that an answer may change. */
function concerned({ taking, request }: Answer, outbox: readonly OutboxRow[]): readonly string[] {
  const answered = new Set([...taking.refused.map(({ id }) => id), ...taking.ahead]);
  const refused = request.changes.filter(({ id }) => answered.has(id)).map(({ recordId }) => recordId);
  const unsent = taking.ahead.length > 0 ? outbox.map(({ change }) => change.recordId) : [];
  return [...new Set([...taking.states.map(({ id }) => id), ...refused, ...unsent])];
}

/** Takes refused changes out of their records; gives those that the person has to decide about. */
function giveWay(
  states: Map<string, RecordState | null>,
  { taking, request }: Answer,
  outbox: readonly OutboxRow[],
  at: string,
): readonly RefusedChange[] {
  const sent = new Map(request.changes.map((change) => [change.id, change]));
  return taking.refused.flatMap(({ id, reason, detail = null, record }) => {
    const change = sent.get(id);
    if (!change) return [];
    const base = record && { kind: record.kind, id: record.id, fields: record.fields, stamps: record.stamps };
    states.set(change.recordId, withoutChange(states.get(change.recordId) ?? null, change, base));
    return isForPerson(change, reason, outbox) ? [{ change, reason, detail, at }] : [];
  });
}

function newStamps(
  states: ReadonlyMap<string, RecordState | null>,
  entries: readonly OutboxRow[],
  { taking, request, response }: Answer,
  device: string,
): Restamping {
  if (taking.ahead.length === 0) return new Map();
  const ahead = new Set(taking.ahead);
  const changes = [
    ...entries.map(({ change }) => change),
    ...request.changes.filter(({ id }) => ahead.has(id)),
  ];
  const records = changes.flatMap(({ recordId }) => states.get(recordId) ?? []);
  const { now, newest } = response;
  return restamping([...changes, ...records], { device, seen: taking.progress.seen }, { now, newest });
}

/** Gives the outbox's rows with their new stamps and ids, and puts the new stamps into the records. */
function restampAll(
  states: Map<string, RecordState | null>,
  entries: readonly OutboxRow[],
  given: Restamping,
  ids: () => string,
): readonly OutboxRow[] {
  if (given.size === 0) return [];
  for (const [id, state] of states) if (state) states.set(id, restampState(state, given));
  return entries.map((row) => {
    const change: Change = restampChange(row.change, given, ids());
    return { ...row, sent: false, change, entry: { ...row.entry, change } };
  });
}

/** Which records were written while the clock was off by more than a minute from what was known, and by how much. */
function wrongClock({ state, taking }: Answer, outbox: readonly OutboxRow[]): ReplicaState['wrongClock'] {
  const { offset } = taking.progress;
  if (Math.abs(offset - state.progress.offset) <= clockTolerance || outbox.length === 0)
    return state.wrongClock;
  if (Math.abs(offset) <= clockTolerance) return state.wrongClock;
  const recordIds = new Set([
    ...(state.wrongClock?.recordIds ?? []),
    ...outbox.map(({ change }) => change.recordId),
  ]);
  return { ahead: -offset, recordIds: [...recordIds] };
}
