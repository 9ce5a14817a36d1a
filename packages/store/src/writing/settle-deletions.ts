import { deletedAt, deletedPath, type RecordState, type Stamp } from '@kennis/sync';
import { type Draft, type Drafts, draftOf, referencesOf, stampInstant } from './draft.ts';
import type { WritePort } from './port.ts';

/**
 * Sets `deletedAt` of every draft, and adds drafts of the records that changed references to them bring back or let go: a
 * deletion holds while it is later than every edit of the record and every reference to it.
 */
export async function settleDeletions(port: WritePort, { byId, seen }: Drafts): Promise<void> {
  const targets = changedTargets(byId).filter((id) => !byId.has(id));
  const unseen = targets.filter((id) => !seen.has(id));
  for (const [id, record] of await recordsAt(port, unseen)) seen.set(id, record);
  for (const id of targets) {
    const record = seen.get(id);
    if (record && hasDeletion(record)) byId.set(id, draftOf(record, record, record.rev));
  }
  const deletions = [...byId.values()].filter(({ state }) => hasDeletion(state));
  const references = await latestReferences(port, byId, deletions);
  for (const draft of byId.values()) {
    const stamp = deletedAt(draft.state, references.get(draft.state.id) ?? null);
    draft.deletedAt = stamp === null ? null : stampInstant(stamp);
  }
}

function changedTargets(byId: ReadonlyMap<string, Draft>): string[] {
  const targets = new Set<string>();
  for (const { found, foundBefore } of byId.values()) {
    if (found === foundBefore) continue;
    for (const id of referencesOf(foundBefore)) if (!found.links.has(id)) targets.add(id);
    for (const id of referencesOf(found)) {
      if (found.links.get(id)?.stamp !== foundBefore.links.get(id)?.stamp) targets.add(id);
    }
  }
  return [...targets];
}

async function latestReferences(
  port: WritePort,
  byId: ReadonlyMap<string, Draft>,
  deletions: readonly Draft[],
): Promise<ReadonlyMap<string, Stamp>> {
  const latest = new Map<string, Stamp>();
  if (deletions.length === 0) return latest;
  const see = (key: string, stamp: Stamp) => {
    if (stamp > (latest.get(key) ?? '')) latest.set(key, stamp);
  };
  for (const { key, recordId, stamp } of await port.links(deletions.map(({ state }) => state.id))) {
    if (!byId.has(recordId)) see(key, stamp);
  }
  for (const { found } of byId.values()) for (const [key, { stamp }] of found.links) see(key, stamp);
  return latest;
}

function recordsAt(port: WritePort, ids: readonly string[]): ReturnType<WritePort['records']> {
  return ids.length === 0 ? Promise.resolve(new Map()) : port.records(ids);
}

function hasDeletion({ stamps }: RecordState): boolean {
  return typeof stamps !== 'string' && stamps[deletedPath] !== undefined;
}
