import type { Change, Patch } from '../change.ts';
import type { SyncRequest, SyncResponse } from '../exchange.ts';
import type { RecordState } from '../record-state.ts';

/** A record as somebody sees it. */
export interface SeenRecord {
  readonly state: RecordState;
  readonly deleted: boolean;
}

/** The server of the simulation, over whatever storage. */
export interface SimulatedServer {
  /** Answers; where `cutAfter` is a number the server dies once that many changes are committed, and there is no answer. */
  answer(request: SyncRequest, cutAfter: number | null): Promise<SyncResponse | null>;
  records(): Promise<readonly SeenRecord[]>;
  /** Every change taken in this life of the server, in order. */
  journal(): Promise<readonly Change[]>;
  /** A backup, which `restore` puts back: with a new epoch, or as a file copied back would. */
  backUp(): Promise<() => Promise<void>>;
  startNewEpoch(): Promise<void>;
  close(): Promise<void>;
}

/** A device of the simulation: one replica that several tabs share. */
export interface SimulatedDevice {
  readonly id: string;
  /** Writes patches (or erases) in one transaction; with `dies` it ends before the commit and nothing is written. */
  edit(patches: readonly Patch[], dies: boolean): Promise<readonly Change[]>;
  erase(recordId: string, dies: boolean): Promise<readonly Change[]>;
  nextRequest(): Promise<SyncRequest>;
  /** Gives the ids that the server acknowledged and whether to exchange again at once. */
  take(
    request: SyncRequest,
    response: SyncResponse,
    dies: boolean,
  ): Promise<{ readonly acknowledged: readonly string[]; readonly more: boolean }>;
  records(): Promise<readonly SeenRecord[]>;
  /** Changes not acknowledged, in order of making, with the stamps that they have now. */
  unsent(): Promise<readonly Change[]>;
  refused(): Promise<readonly Change[]>;
  /** A copy of the device's storage, which the function given puts back. */
  backUp(): Promise<() => Promise<void>>;
  close(): Promise<void>;
}

/** Makes the parts; `now` gives the clock of the one it is made for, ms since 1970. */
export interface Makers {
  server(options: PartOptions): Promise<SimulatedServer>;
  device(options: PartOptions & { readonly id: string }): Promise<SimulatedDevice>;
}

export interface PartOptions {
  readonly now: () => number;
  readonly ids: () => string;
}

/** The ids that a record of the simulation refers to, with the path that does. */
export function referencesOf({
  kind,
  fields,
}: Pick<RecordState, 'kind' | 'fields'>): readonly (readonly [path: string, id: string])[] {
  return Object.entries(fields).flatMap(([path, value]) => {
    const [set, id] = /^(people|recognised)\/(.*)$/s.exec(path)?.slice(1) ?? [];
    if (set !== undefined) return [[path, id ?? ''] as const];
    return references[kind]?.includes(path) ? [[path, String(value)] as const] : [];
  });
}

/** Plain fields that hold the id of another record, by kind. */
export const references: { readonly [kind: string]: readonly string[] } = {
  note: ['about'],
  attendance: ['event'],
  introduction: ['a', 'b'],
  drill: ['person'],
  favour: ['person', 'grewFrom'],
};
