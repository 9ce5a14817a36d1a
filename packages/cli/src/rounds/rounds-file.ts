import {
  type Gain,
  type GainReason,
  ok,
  type Problem,
  type Result,
  type RoundsWish,
  refuse,
  type SheetDetails,
} from '@kennis/server';

/** What a file asks: the wish, with each id as the file writes it, and what the sheet says beside it. */
export interface RoundsFile {
  readonly wish: RoundsWish;
  readonly details: SheetDetails;
  readonly written: (id: string) => string | number;
}

/**
 * The wish in `{ people: [id], gain: [[from, to, value]], rounds, size }`; `names` (by id) and `why`
 * (`[[from, to, { type, ask | word }]]`) are for the sheet. Refuses another shape, and says where.
 */
export function readRoundsFile(read: unknown): Result<RoundsFile, Problem> {
  if (!isObject(read)) return unfit('{ people, gain, rounds, size }');
  const { people, gain, rounds, size, names = {}, why = [] } = read;
  if (!Array.isArray(people) || !people.every(isId)) return unfit('people: [id, …]');
  if (!Array.isArray(gain) || !gain.every(isGain)) return unfit('gain: [[from, to, value], …]');
  if (typeof rounds !== 'number') return unfit('rounds: 6');
  if (typeof size !== 'number') return unfit('size: 2');
  if (!isObject(names) || !Object.values(names).every((name) => typeof name === 'string'))
    return unfit('names: { id: name }');
  if (!Array.isArray(why) || !why.every(isReason))
    return unfit('why: [[from, to, { "type": "ask", "ask": "…" }], …]');
  const written = new Map(people.map((id) => [String(id), id]));
  return ok({
    wish: {
      people: people.map(String),
      gain: gain.map(([from, to, value]): Gain => [String(from), String(to), value ?? Number.NaN]),
      rounds,
      size,
    },
    details: {
      names: new Map(Object.entries(names) as [string, string][]),
      why: why.map(([from, to, reason]) => [String(from), String(to), reason] as const),
    },
    written: (id) => written.get(id) ?? id,
  });
}

type Id = string | number;

function unfit(shape: string): { readonly ok: false; readonly problem: Problem } {
  return refuse({ type: 'rounds-file-unfit', shape });
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is Id {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

/** A value that JSON could not write (NaN) is null: it is refused later, with whose it is. */
function isGain(value: unknown): value is readonly [Id, Id, number | null] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [from, to, worth] = value as unknown[];
  return isId(from) && isId(to) && (typeof worth === 'number' || worth === null);
}

function isReason(value: unknown): value is readonly [Id, Id, GainReason] {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [from, to, reason] = value as unknown[];
  if (!isId(from) || !isId(to) || !isObject(reason)) return false;
  return (
    (reason.type === 'ask' && typeof reason.ask === 'string') ||
    (reason.type === 'shared' && typeof reason.word === 'string')
  );
}
