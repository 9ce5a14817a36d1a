import type { Concept } from './concept.ts';

/** A concept that answers another, and how well (0-1). */
export interface Kin {
  readonly concept: number;
  readonly likeness: number;
}

/** The relations between concepts, both ways. */
export interface Ties {
  readonly concepts: readonly Concept[];
  readonly broader: readonly (readonly number[])[];
  readonly narrower: readonly (readonly number[])[];
  readonly serves: readonly (readonly number[])[];
  readonly servedBy: readonly (readonly { readonly role: number; readonly first: boolean }[])[];
  readonly related: readonly (readonly number[])[];
}

const likeness = {
  narrower: 0.93,
  broader: 0.6,
  weakBroader: 0.25,
  servedFirst: 0.95,
  servedToo: 0.78,
  servesFirst: 0.9,
  servesToo: 0.6,
  narrowerNeed: 0.85,
  sameTask: 0.5,
  sameTaskToo: 0.42,
  related: 0.6,
  sectorOfRole: 0.25,
  roleInSector: 0.7,
} as const;
const least = 0.2;

/**
 * What answers a concept that is asked for: what is narrower, less so what is broader; of a need the roles that serve it,
 * of a role the needs it serves, and roles with the same first task; what is related.
 */
export function kinOf(concept: number, ties: Ties): readonly Kin[] {
  const found = new Map<number, number>();
  const add = (other: number, by: number) => {
    if (by >= least && by > (found.get(other) ?? 0)) found.set(other, by);
  };
  const addWithNarrower = (other: number, by: number) => {
    add(other, by);
    for (const [child, depth] of descendants(other, ties)) add(child, by * likeness.narrower ** depth);
  };
  addWithNarrower(concept, 1);
  addBroader(concept, ties, add);
  for (const { concept: reached, likeness: by } of toKin(found))
    addAnswering(reached, by, ties, addWithNarrower);
  if (ties.concepts[concept]?.kind === 'role') addTasks(concept, ties, add);
  for (const other of ties.related[concept] ?? []) add(other, relatedBy(concept, other, ties));
  return toKin(found).sort((a, b) => b.likeness - a.likeness);
}

type Add = (concept: number, by: number) => void;

function addBroader(concept: number, ties: Ties, add: Add, by = 1): void {
  for (const parent of ties.broader[concept] ?? []) {
    const next = by * (ties.concepts[parent]?.weak ? likeness.weakBroader : likeness.broader);
    if (next < least) continue;
    add(parent, next);
    addBroader(parent, ties, add, next);
  }
}

/** Who serves a need that was reached. */
function addAnswering(need: number, by: number, ties: Ties, add: Add): void {
  for (const { role, first } of ties.servedBy[need] ?? []) {
    add(role, by * (first ? likeness.servedFirst : likeness.servedToo));
  }
}

/** What a role serves: somebody who offers that answers too, and so, less, does who has the same first task. */
function addTasks(role: number, ties: Ties, add: Add): void {
  for (const [at, need] of (ties.serves[role] ?? []).entries()) {
    const by = at === 0 ? likeness.servesFirst : likeness.servesToo;
    add(need, by);
    for (const child of ties.narrower[need] ?? []) add(child, by * likeness.narrowerNeed);
    if (at > 0) continue;
    for (const other of ties.servedBy[need] ?? [])
      add(other.role, other.first ? likeness.sameTask : likeness.sameTaskToo);
  }
}

function relatedBy(concept: number, other: number, { concepts }: Ties): number {
  const [from, to] = [concepts[concept]?.kind, concepts[other]?.kind];
  if (from === 'sector' && to === 'role') return likeness.roleInSector;
  if (from === 'role' && to === 'sector') return likeness.sectorOfRole;
  return likeness.related;
}

function descendants(
  concept: number,
  ties: Pick<Ties, 'narrower'>,
  depth = 1,
): readonly (readonly [number, number])[] {
  if (depth > 3) return [];
  return (ties.narrower[concept] ?? []).flatMap((child) => [
    [child, depth] as const,
    ...descendants(child, ties, depth + 1),
  ]);
}

function toKin(found: ReadonlyMap<number, number>): Kin[] {
  return [...found].map(([concept, by]) => ({ concept, likeness: by }));
}
