import { newestTaken, revsToKnow } from '../answer.ts';
import type { Change } from '../change.ts';
import { latest, type Stamp, stampMilliseconds } from '../clock.ts';
import { type JournalPosition, journalMark } from '../cursor.ts';
import type { RecordAtRev, Refusal, SyncRequest, SyncResponse } from '../exchange.ts';
import { mergeChange } from '../merge.ts';
import { latestStamp } from '../record-state.ts';
import type { PartOptions, SimulatedServer } from './parts.ts';
import type { SyncRules } from './rules.ts';
import { seenRecords } from './seen-records.ts';

/** How many records one answer of a simulated server holds. */
const pageLimit = 7;
const simulatedLimits = { characters: 2000, paths: 50 };

interface Entry {
  readonly change: Change;
  readonly at: string;
}

interface Held {
  readonly epoch: string;
  readonly records: ReadonlyMap<string, RecordAtRev>;
  readonly journal: readonly Entry[];
  readonly clock: Stamp | null;
}

/** A server in memory, made of the pure rules. */
export function createPureServer(rules: SyncRules, { now, ids }: PartOptions): SimulatedServer {
  let held: Held = { epoch: ids(), records: new Map(), journal: [], clock: null };
  return {
    async answer(request, cutAfter) {
      const changes = cutAfter === null ? request.changes : request.changes.slice(0, cutAfter);
      const taken = take(held, changes, rules, now());
      const start = readStart(held, request, rules);
      held = taken.held;
      return cutAfter === null ? compose(held, { ...taken, ...start }, rules, now()) : null;
    },
    records: async () => seenRecords([...held.records.values()].map(withoutRev), rules.merge),
    journal: async () => held.journal.map(({ change }) => change),
    async backUp() {
      const copy = held;
      return async () => {
        held = copy;
      };
    },
    async startNewEpoch() {
      held = { ...held, epoch: ids() };
    },
    async close() {},
  };
}

function readStart(held: Held, request: SyncRequest, rules: SyncRules): { from: number; restart: boolean } {
  const markAt = new Map(revsToKnow(request).map((rev) => [rev, placeAt(held, rev).mark]));
  return rules.readingStart(request, placeAt(held, held.journal.length), markAt);
}

function take(
  held: Held,
  changes: readonly Change[],
  rules: SyncRules,
  now: number,
): { held: Held; outcome: { accepted: string[]; refused: Refusal[] } } {
  const records = new Map(held.records);
  const journal = [...held.journal];
  const known = new Set(journal.map(({ change }) => change.id));
  const outcome: { accepted: string[]; refused: Refusal[] } = { accepted: [], refused: [] };
  let clock = held.clock;
  const newest = newestOf(now, clock);
  for (const change of changes) {
    const record = records.get(change.recordId) ?? null;
    if (outcome.refused.some(({ reason }) => reason === 'stamp-ahead')) {
      outcome.refused.push({ id: change.id, reason: 'stamp-ahead', record: null });
      continue;
    }
    const verdict = rules.judgeChange(
      change,
      { known: known.has(change.id), record },
      { newest, limits: simulatedLimits },
    );
    if (typeof verdict === 'object') {
      outcome.refused.push(verdict);
      continue;
    }
    outcome.accepted.push(change.id);
    if (verdict === 'known') continue;
    known.add(change.id);
    journal.push({ change, at: new Date(now).toISOString() });
    clock = latest(clock, latestStamp(change));
    const before = record && withoutRev(record);
    const { state } = mergeChange(before, change, rules.merge);
    if (state !== before) records.set(change.recordId, { ...state, rev: journal.length });
  }
  return { held: { ...held, records, journal, clock }, outcome };
}

function compose(
  held: Held,
  parts: { from: number; restart: boolean; outcome: { accepted: string[]; refused: Refusal[] } },
  rules: SyncRules,
  now: number,
): SyncResponse {
  const rows = [...held.records.values()].filter(({ rev }) => rev > parts.from).sort((a, b) => a.rev - b.rev);
  const page = rows.slice(0, pageLimit);
  const last = page.at(-1)?.rev ?? 0;
  return rules.composeAnswer({
    outcome: parts.outcome,
    restart: parts.restart,
    end: placeAt(held, held.journal.length),
    page,
    more: rows.length > pageLimit,
    pageEnd: last === 0 ? null : placeAt(held, last),
    now,
    newest: newestOf(now, held.clock),
  });
}

function newestOf(now: number, clock: Stamp | null): number {
  return newestTaken(now, clock === null ? 0 : stampMilliseconds(clock));
}

function placeAt({ epoch, journal }: Held, rev: number): JournalPosition {
  const entry = journal[rev - 1];
  return { epoch, rev, mark: journalMark(entry?.change.id ?? null, entry?.at ?? null) };
}

function withoutRev({ rev: _, ...state }: RecordAtRev): Omit<RecordAtRev, 'rev'> {
  return state;
}
