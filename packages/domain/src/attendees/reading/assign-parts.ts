import { type PartKind, partKind } from './part-kind.ts';

/** Which part of a line is what. */
export interface Assigned {
  readonly name: string | null;
  readonly role?: string;
  readonly organisation?: string;
  readonly place?: string;
}

/** What the parts of the other lines at the same place say, on the average. */
export type ColumnHints = readonly PartKind[];

const enoughForName = 1;

/** Says of each part what it is: what speaks for it itself, and what stands at that place in the other lines. */
export function assignParts(parts: readonly string[], hints: ColumnHints | null = null): Assigned {
  const kinds = parts.map((part, place) => withHint(partKind(part), hints?.[place]));
  const at = nameAt(kinds);
  if (at === null) return { name: null };
  const rest = [...kinds.keys()].filter((place) => place !== at);
  const found: { [field in 'role' | 'organisation' | 'place']?: number } = {};
  for (const field of ['role', 'organisation', 'place'] as const) {
    const free = rest.filter((place) => !Object.values(found).includes(place));
    const best = free.filter((place) => isMost(kinds[place], field));
    const [first] = best.sort((a, b) => (kinds[b]?.[field] ?? 0) - (kinds[a]?.[field] ?? 0) || a - b);
    if (first !== undefined) found[field] = first;
  }
  fillRest(parts, rest, found);
  const text = (field: keyof typeof found) => {
    const place = found[field];
    return place === undefined ? {} : { [field]: parts[place] };
  };
  return { name: parts[at] ?? null, ...text('role'), ...text('organisation'), ...text('place') };
}

/** The averages of lines that all have the same number of parts; null where too few do to say anything. */
export function columnHints(lines: readonly (readonly string[])[], length: number): ColumnHints | null {
  const same = lines.filter((parts) => parts.length === length);
  if (same.length < 3 || length < 2) return null;
  return Array.from({ length }, (_, place) => {
    const kinds = same.map((parts) => partKind(parts[place] ?? ''));
    const average = (field: keyof PartKind) =>
      kinds.reduce((sum, kind) => sum + kind[field], 0) / kinds.length;
    return {
      name: average('name'),
      role: average('role'),
      organisation: average('organisation'),
      place: average('place'),
    };
  });
}

function withHint(kind: PartKind, hint: PartKind | undefined): PartKind {
  if (!hint) return kind;
  return {
    name: kind.name === 0 ? 0 : kind.name + hint.name,
    role: kind.role + 0.8 * hint.role,
    organisation: kind.organisation + 0.8 * hint.organisation,
    place: kind.place + 0.8 * hint.place,
  };
}

function nameAt(kinds: readonly PartKind[]): number | null {
  const lead = ({ name, role, organisation }: PartKind) => name - 0.7 * Math.max(role, organisation);
  const [best] = [...kinds.keys()]
    .filter((place) => (kinds[place]?.name ?? 0) >= enoughForName)
    .sort((a, b) => lead(kinds[b] as PartKind) - lead(kinds[a] as PartKind) || a - b);
  if (best === undefined) return null;
  const kind = kinds[best] as PartKind;
  const other = Math.max(kind.role, kind.organisation, kind.place);
  return kind.name > other || (kind.name === other && kinds.length > 1) ? best : null;
}

function isMost(kind: PartKind | undefined, field: 'role' | 'organisation' | 'place'): boolean {
  if (!kind || kind[field] < 1) return false;
  return kind[field] >= Math.max(kind.role, kind.organisation, kind.place);
}

/** What nothing speaks for: of two the role stands first, one alone is where they work, or in lower case what they do. */
function fillRest(
  parts: readonly string[],
  rest: readonly number[],
  found: { [field in 'role' | 'organisation' | 'place']?: number },
): void {
  const free = rest.filter((place) => !Object.values(found).includes(place));
  for (const place of free) {
    const part = parts[place] ?? '';
    if (!/\p{L}/u.test(part)) continue;
    const lower = /^\p{Ll}/u.test(part);
    const first =
      found.role === undefined && (lower || (free.length > 1 && found.organisation === undefined));
    if (first) found.role = place;
    else if (found.organisation === undefined) found.organisation = place;
    else if (found.role === undefined) found.role = place;
  }
}
