import { type MatchPerson, type MatchQuery, ok, type Problem, type Result, refuse } from '@kennis/server';

type Id = string | number;

/** Who and what a file holds, and each id as the file writes it. */
export interface MatchFile {
  readonly people: readonly MatchPerson[];
  readonly queries: readonly (MatchQuery & { readonly id: Id })[];
  readonly written: (id: string) => Id;
}

const texts = ['name', 'role', 'organisation', 'sector', 'place', 'does', 'mergedInto'] as const;

/**
 * Reads `{ people: [{ id, … }], queries: [{ id, owner, text, lang }] }`; absent and null fields are fine, one text may stand
 * for a list, another shape is refused with where it is.
 */
export function readMatchFile(read: unknown): Result<MatchFile, Problem> {
  if (!isRow(read)) return unfit('{ people, queries }');
  const { people, queries } = read;
  if (!Array.isArray(people)) return unfit('people: [{ id, … }]');
  if (!Array.isArray(queries)) return unfit('queries: [{ id, owner, text }]');
  const persons: unknown[] = people;
  const asked: unknown[] = queries;
  const wrongPerson = persons.findIndex((person) => !isPerson(person));
  if (wrongPerson >= 0) return unfit(`people[${wrongPerson}]: { id, name, role, …, offers: […], asks: […] }`);
  const wrongQuery = asked.findIndex((query) => !isQuery(query));
  if (wrongQuery >= 0) return unfit(`queries[${wrongQuery}]: { id, owner, text, lang }`);
  const known = persons.filter(isPerson);
  const written = new Map(known.map(({ id }) => [String(id), id]));
  return ok({
    people: known.map(toPerson),
    queries: asked.filter(isQuery).map(toQuery),
    written: (id) => written.get(id) ?? id,
  });
}

type Row = { readonly [field: string]: unknown };
type PersonRow = Row & { readonly id: Id };
type QueryRow = Row & { readonly id: Id; readonly text: string };

function toPerson(row: PersonRow): MatchPerson {
  const known = texts.flatMap((field) => (typeof row[field] === 'string' ? [[field, row[field]]] : []));
  return {
    ...Object.fromEntries(known),
    id: String(row.id),
    offers: listOf(row.offers),
    asks: listOf(row.asks),
    deleted: row.deleted === true || typeof row.deletedAt === 'string',
    ...languageOf(row),
  };
}

function toQuery(row: QueryRow): MatchFile['queries'][number] {
  const { id, owner, text } = row;
  return { id, owner: isId(owner) ? String(owner) : '', text, ...languageOf(row) };
}

function languageOf({ lang }: Row): { readonly lang?: 'nl' | 'en' } {
  const said = typeof lang === 'string' ? /^(nl|en)(?![a-z])/i.exec(lang)?.[1]?.toLowerCase() : undefined;
  return said === 'nl' || said === 'en' ? { lang: said } : {};
}

function listOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter((text) => typeof text === 'string').filter((text) => text.trim() !== '');
}

function isPerson(value: unknown): value is PersonRow {
  if (!isRow(value) || !isId(value.id)) return false;
  return texts.every((field) => isTextOrAbsent(value[field])) && isList(value.offers) && isList(value.asks);
}

function isQuery(value: unknown): value is QueryRow {
  if (!isRow(value) || !isId(value.id)) return false;
  return typeof value.text === 'string' && (isAbsent(value.owner) || isId(value.owner));
}

function isTextOrAbsent(value: unknown): boolean {
  return isAbsent(value) || typeof value === 'string';
}

function isList(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isTextOrAbsent) : isTextOrAbsent(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isId(value: unknown): value is Id {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unfit(shape: string): { readonly ok: false; readonly problem: Problem } {
  return refuse({ type: 'match-file-unfit', shape });
}
