import type { Tie } from '@kennis/domain';
import { type Draft, type Drafts, isErased, isRevived } from './draft.ts';
import { filterOf } from './links-of.ts';
import type { LinkRow, PersonIndex, TallyStep, Writes } from './port.ts';

/** The rows that settled drafts and ties come to. */
export function collectWrites(
  { byId }: Drafts,
  ties: ReadonlyMap<string, Tie>,
): Pick<Writes, 'records' | 'links' | 'people' | 'ties' | 'tallies'> {
  const drafts = [...byId.values()].filter((draft) => draft.state !== draft.before || isRevived(draft));
  const people = drafts.filter(({ state }) => state.kind === 'person');
  return {
    records: drafts.map(({ state, rev, deletedAt, found }) => ({
      ...state,
      rev,
      deletedAt,
      onDay: found.index.onDay,
      dueOn: found.index.dueOn,
    })),
    links: {
      written: drafts.flatMap(writtenLinks),
      removed: drafts.flatMap(({ state, found, foundBefore }) =>
        [...foundBefore.links.keys()]
          .filter((key) => !found.links.has(key))
          .map((key) => ({ recordId: state.id, key })),
      ),
    },
    people: {
      written: people.flatMap((draft) => personIndex(draft, ties.get(draft.state.id))),
      removed: drafts
        .filter(
          ({ found, foundBefore }) => foundBefore.index.sortName !== null && found.index.sortName === null,
        )
        .map(({ state }) => state.id),
    },
    ties: [...ties]
      .filter(([id]) => !people.some(({ state }) => state.id === id))
      .map(([id, tie]) => ({ id, tie })),
    tallies: tallySteps(drafts),
  };
}

function writtenLinks({ before, state, deletedAt, found, foundBefore }: Draft): LinkRow[] {
  const live = deletedAt === null;
  const onDay = found.index.onDay;
  const moved =
    before?.kind !== state.kind || (before.deletedAt === null) !== live || foundBefore.index.onDay !== onDay;
  return [...found.links]
    .filter(([key, { stamp }]) => moved || foundBefore.links.get(key)?.stamp !== stamp)
    .map(([key, { stamp }]) => ({ recordId: state.id, key, kind: state.kind, live, onDay, stamp }));
}

function personIndex({ state, deletedAt, found: { index } }: Draft, tie: Tie | undefined): PersonIndex[] {
  if (index.sortName === null || tie === undefined) return [];
  const live = deletedAt === null;
  return [{ id: state.id, live, sortName: index.sortName, searchText: live ? index.searchText : null, tie }];
}

function tallySteps(drafts: readonly Draft[]): TallyStep[] {
  const steps = new Map<string, TallyStep>();
  const step: Step = (role, name, label, by) => {
    const held = steps.get(`${role}:${name}`);
    steps.set(`${role}:${name}`, {
      role,
      name,
      label: by > 0 ? label : (held?.label ?? label),
      by: (held?.by ?? 0) + by,
    });
  };
  for (const { before, state, deletedAt, found, foundBefore } of drafts) {
    if (before && before.deletedAt === null && !isErased(before)) count(before.kind, foundBefore, -1, step);
    if (deletedAt === null) count(state.kind, found, 1, step);
  }
  return [...steps.values()].filter(({ by }) => by !== 0);
}

type Step = (role: string, name: string, label: string, by: number) => void;

/** People merged into others are not counted: they are no longer anybody. */
function count(kind: string, { index, links }: Draft['found'], by: number, step: Step): void {
  if (kind !== 'person' || index.sortName !== null) step('kind', kind, kind, by);
  for (const [key, { label }] of links) {
    if (label === null) continue;
    const [role, name] = filterOf(key);
    step(role, name, label, by);
  }
}
