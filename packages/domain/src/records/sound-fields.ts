import { isDay } from '../days/day.ts';
import { isZone } from '../days/zone-clock.ts';
import type { Kind } from './kinds.ts';
import type { Fields } from './record.ts';
import { shapesOf } from './shapes.ts';

type Fits = (value: unknown) => boolean;

/** What stands at the paths of a kind: whether a value fits, and what stands there where it must be and is not. */
interface Paths {
  readonly fits: ReadonlyMap<string, Fits>;
  readonly needed: readonly (readonly [path: string, instead: unknown])[];
}

/**
 * The fields of a record as rules and screens may read them: of a kind that is known here what has another type is left out, and what
 * must be there is. The same object where nothing was wrong. Records come from other devices, versions and files; what is kept and
 * passed on stays as it came.
 */
export function soundFields(kind: string, fields: Fields): Fields {
  if (!Object.hasOwn(known, kind)) return fields;
  const paths = known[kind as Kind];
  return isAllSound(fields, paths) ? fields : mended(fields, paths);
}

/** Almost every record is: so this makes nothing. */
function isAllSound(fields: Fields, { fits, needed }: Paths): boolean {
  for (const path in fields) {
    const value = fields[path];
    if (value !== null && !isSound(fits, path, value)) return false;
  }
  for (const [path] of needed) if (fields[path] == null) return false;
  return true;
}

function mended(fields: Fields, { fits, needed }: Paths): Fields {
  const kept = Object.entries(fields).filter(([path, value]) => isSound(fits, path, value));
  const missing = needed.filter(([path]) => fields[path] == null || !isSound(fits, path, fields[path]));
  return Object.fromEntries([...kept, ...missing]) as Fields;
}

/** `emails/a@b.example` is judged as `emails/`. */
function isSound(fits: Paths['fits'], path: string, value: unknown): boolean {
  const slash = path.indexOf('/');
  return fits.get(slash < 0 ? path : path.slice(0, slash + 1))?.(value) ?? true;
}

function pathsOf(shapes: string): Paths {
  const entries = shapes
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [, path = '', mark = '', shape = 'text'] = /^([A-Za-z]+\/?)(!?)(?::(.+))?$/.exec(entry) ?? [];
      return { path, isNeeded: mark === '!', shape };
    });
  return {
    fits: new Map(entries.map(({ path, shape }) => [path, fitsOf(shape)])),
    needed: entries.flatMap(({ path, isNeeded, shape }) =>
      isNeeded ? [[path, insteadOf(shape)] as const] : [],
    ),
  };
}

/** Sums and pictures go on with any number up to here. */
const largest = 1e9;

const plain: { readonly [shape in string]?: Fits } = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && value >= 0 && value <= largest,
  score: (value) => typeof value === 'number' && value >= 1 && value <= 5,
  flag: (value) => typeof value === 'boolean',
  day: isDay,
  birthday: (value) => isText(value) && isDay(value.replace(/^--/, '2024-')),
  instant: (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  time: (value) => typeof value === 'string' && /^\d\d:\d\d$/.test(value),
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
  zone: (value) => typeof value === 'string' && isZone(value),
  named: (value) => isObject(value) && isText(value.full),
  rounds: (value) => isObject(value) && isRounds(value),
};

/** A plain shape, `a|b` for one of these words, or `{part:shape,part?:shape}` for an object. A cleared field fits. */
function fitsOf(shape: string): Fits {
  const fits = shape.startsWith('{') ? fitsParts(shape.slice(1, -1)) : (plain[shape] ?? fitsWords(shape));
  return (value) => value === null || fits(value);
}

function fitsWords(shape: string): Fits {
  const words: ReadonlySet<unknown> = new Set(shape.split('|'));
  return (value) => words.has(value);
}

function fitsParts(shape: string): Fits {
  const parts = shape
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const [name = '', of = 'text'] = part.split(':');
      const fits = plain[of] ?? fitsWords(of);
      return { name: name.replace('?', ''), isNeeded: !name.endsWith('?'), fits };
    });
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, isNeeded, fits } of parts) {
      const part = value[name];
      if (part == null ? isNeeded : !fits(part)) return false;
    }
    return true;
  };
}

/** What is read where nothing is known: no text, the first day, the last of the words, which says least. */
function insteadOf(shape: string): unknown {
  if (shape === 'day') return '1970-01-01';
  if (shape === 'instant') return '1970-01-01T00:00:00.000Z';
  if (shape.startsWith('{')) return { full: '' };
  return shape === 'text' ? '' : shape.split('|').at(-1);
}

function isRounds({ people, plan, why, count, size, minutes, held }: Readonly<Record<string, unknown>>) {
  const isPlanned = (round: unknown) => isListOf(round, (group) => isListOf(group, isText));
  const isWhy = (why: unknown) => isListOf(why, (each) => each !== null) && why.length === 3;
  return (
    [count, size, minutes, held].every(Number.isFinite) &&
    isListOf(people, (each) => isObject(each) && isText(each.id) && isText(each.name)) &&
    isListOf(plan, isPlanned) &&
    isListOf(why, isWhy)
  );
}

function isListOf(value: unknown, fits: Fits): value is readonly unknown[] {
  return Array.isArray(value) && value.every(fits);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const known = Object.fromEntries(
  Object.entries(shapesOf).map(([kind, shapes]) => [kind, pathsOf(shapes)]),
) as { readonly [K in Kind]: Paths };
