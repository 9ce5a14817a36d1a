import { type Change, erasure, type Patch, patchToChange } from '../change.ts';
import type { Stamp } from '../clock.ts';
import type { SyncRequest, SyncResponse } from '../exchange.ts';
import { mergeChange, mergeStates } from '../merge.ts';
import type { RequestLimits } from '../next-request.ts';
import { newProgress, type OutboxEntry, type Progress } from '../progress.ts';
import { latestStamp, type RecordState } from '../record-state.ts';
import { isForPerson } from '../refused-change.ts';
import { entriesToRestamp, restampChange, restampState } from '../restamp.ts';
import type { Taking } from '../take-response.ts';
import { type PartOptions, referencesOf, type SimulatedDevice } from './parts.ts';
import type { SyncRules } from './rules.ts';
import { seenRecords } from './seen-records.ts';

/** How much one request of a simulated device holds. */
const simulatedRequest: RequestLimits = { changes: 5, characters: 1_000_000, mostOfChange: 2000 };

interface Held {
  readonly clock: Stamp | null;
  readonly progress: Progress;
  readonly outbox: readonly OutboxEntry[];
  readonly records: ReadonlyMap<string, RecordState>;
  readonly refused: readonly Change[];
}

/** A device in memory, made of the pure rules. Each method is one transaction: it replaces all that is held, or nothing. */
export function createPureDevice(
  rules: SyncRules,
  { id: device, now, ids }: PartOptions & { readonly id: string },
): SimulatedDevice {
  let held: Held = { clock: null, progress: newProgress, outbox: [], records: new Map(), refused: [] };
  const context = { rules, device, now, ids };
  const commit = (next: Held, dies: boolean) => {
    if (!dies) held = next;
  };
  const write = (
    make: readonly ((stamp: Stamp) => Change)[],
    recordIds: readonly string[],
    dies: boolean,
  ) => {
    const next = written(held, make, recordIds, context);
    commit(next, dies);
    return dies ? [] : next.outbox.slice(held.outbox.length - make.length).map(({ change }) => change);
  };
  return {
    id: device,
    edit: async (patches: readonly Patch[], dies) =>
      write(
        patches.map((patch) => (stamp: Stamp) => patchToChange(patch, ids(), stamp)),
        patches.map((patch) => patch.id),
        dies,
      ),
    erase: async (recordId, dies) => {
      const kind = held.records.get(recordId)?.kind ?? 'person';
      const made = write([(stamp) => erasure({ kind, id: recordId }, ids(), stamp)], [recordId], dies);
      const outbox = held.outbox.filter(
        ({ change }) => change.recordId !== recordId || made.includes(change),
      );
      commit({ ...held, outbox }, dies);
      return made;
    },
    async nextRequest() {
      const { after } = held.progress.resend ?? { after: '' };
      const rest = [...held.records.values()]
        .filter((record) => record.id > after)
        .sort((a, b) => (a.id < b.id ? -1 : 1));
      const options = { id: ids(), now: now(), limits: simulatedRequest };
      const { request, progress, frozen } = rules.nextRequest(held.progress, held.outbox, rest, options);
      const outbox = held.outbox.map((each) =>
        frozen.includes(each.change.id) ? { ...each, sent: true } : each,
      );
      held = { ...held, progress, outbox };
      return request;
    },
    async take(request, response, dies) {
      const { next, taking } = taken(held, request, response, context);
      commit(next, dies);
      if (dies || !taking.taken) return { acknowledged: [], more: !dies };
      const more = response.more || held.outbox.length > 0 || held.progress.resend !== null;
      return { acknowledged: taking.acknowledged, more };
    },
    records: async () => seenRecords([...held.records.values()], rules.merge),
    unsent: async () => held.outbox.map(({ change }) => change),
    refused: async () => held.refused,
    async backUp() {
      const copy = held;
      return async () => {
        held = copy;
      };
    },
    async close() {},
  };
}

interface Context extends PartOptions {
  readonly rules: SyncRules;
  readonly device: string;
}

function written(
  held: Held,
  make: readonly ((stamp: Stamp) => Change)[],
  recordIds: readonly string[],
  { rules, device, now }: Context,
): Held {
  const records = new Map(held.records);
  const outbox = [...held.outbox];
  let clock = { device, last: held.clock };
  for (const id of recordIds) {
    const seen = [...records.values()].filter((each) => each.id === id || refersTo(each, id));
    for (const record of seen) clock = rules.witness(clock, latestStamp(record));
  }
  for (const each of make) {
    clock = rules.tick(clock, now() + held.progress.offset);
    const change = each(clock.last ?? '');
    records.set(
      change.recordId,
      mergeChange(records.get(change.recordId) ?? null, change, rules.merge).state,
    );
    outbox.push({ change, sent: false, at: now() });
  }
  return { ...held, clock: clock.last, records, outbox };
}

function taken(
  held: Held,
  request: SyncRequest,
  response: SyncResponse,
  context: Context,
): { readonly next: Held; readonly taking: Taking } {
  const { rules, device, now, ids } = context;
  const taking = rules.takeResponse(held.progress, request, response, { now: now(), token: ids() });
  if (!taking.taken || taking.outdated) return { next: { ...held, progress: taking.progress }, taking };
  const gone = new Set([...taking.acknowledged, ...taking.refused.map(({ id }) => id)]);
  const outbox = held.outbox.filter(({ change }) => !gone.has(change.id));
  const records = new Map(held.records);
  const refused = giveWay(records, { request, taking, outbox: held.outbox }, rules);
  for (const { rev: _, ...state } of taking.states) {
    records.set(state.id, mergeStates(records.get(state.id) ?? null, state, rules.merge).state);
  }
  const clock = rules.witness({ device, last: held.clock }, taking.progress.seen ?? '');
  const next = { ...held, progress: taking.progress, records, outbox, clock: clock.last };
  return {
    taking,
    next: {
      ...restamped(next, taking, { request, response }, context),
      refused: [...held.refused, ...refused],
    },
  };
}

function refersTo(state: RecordState, id: string): boolean {
  return referencesOf(state).some(([, to]) => to === id);
}

/** Takes refused changes out of their records; gives those that the person has to decide about. */
function giveWay(
  records: Map<string, RecordState>,
  { request, taking, outbox }: { request: SyncRequest; taking: Taking; outbox: readonly OutboxEntry[] },
  rules: SyncRules,
): readonly Change[] {
  const sent = new Map(request.changes.map((change) => [change.id, change]));
  return taking.refused.flatMap(({ id, record, reason }) => {
    const change = sent.get(id);
    if (!change) return [];
    const { recordId } = change;
    const base = record && { kind: record.kind, id: record.id, fields: record.fields, stamps: record.stamps };
    const left = rules.withoutChange(records.get(recordId) ?? null, change, base, rules.merge);
    if (left) records.set(recordId, left);
    else records.delete(recordId);
    return isForPerson(change, reason, outbox) ? [change] : [];
  });
}

function restamped(
  held: Held,
  { ahead, progress }: Taking,
  { request, response }: { readonly request: SyncRequest; readonly response: SyncResponse },
  { rules, device, ids }: Context,
): Held {
  const entries = entriesToRestamp(held.outbox, new Set(ahead));
  if (ahead.length === 0) return held;
  const touched = [
    ...entries.map(({ change }) => change),
    ...request.changes.filter(({ id }) => ahead.includes(id)),
  ];
  const states = [...new Set(touched.map(({ recordId }) => recordId))].flatMap(
    (id) => held.records.get(id) ?? [],
  );
  const given = rules.restamping(
    [...touched, ...states],
    { device, seen: progress.seen },
    { now: response.now, newest: response.newest },
  );
  const records = new Map(held.records);
  for (const state of states) records.set(state.id, restampState(state, given));
  const outbox = held.outbox.map((entry) =>
    entries.includes(entry)
      ? { ...entry, sent: false, change: restampChange(entry.change, given, ids()) }
      : entry,
  );
  const last = [...given.values()].sort().at(-1) ?? held.clock;
  return { ...held, records, outbox, clock: last };
}
