import { parseName } from '../../people/name.ts';
import { fold } from '../../searching/fold.ts';
import { isWithinOneEdit } from '../../searching/one-edit.ts';
import { firstNames } from '../words/first-names.ts';
import { isCommonSurname } from '../words/frequent-surnames.ts';

/** Somebody in the book, as capture needs them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation?: string | null;
  readonly nickname?: string | null;
}

interface Entry {
  readonly person: KnownPerson;
  readonly whole: string;
  readonly given: string;
  readonly family: string;
  /** The family name without its prefix. */
  readonly bare: string;
  readonly nickname: string;
}

/** The people of the book by their names, made once by `indexKnown` and used at each keystroke. */
export interface KnownIndex {
  readonly entries: readonly Entry[];
  readonly byWhole: ReadonlyMap<string, readonly Entry[]>;
  readonly byGiven: ReadonlyMap<string, readonly Entry[]>;
  readonly byFamily: ReadonlyMap<string, readonly Entry[]>;
  /** For typing errors: first letter of the given name. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
}

/** What a name in the line means: a known person, or those it could be. */
export interface KnownMatch {
  readonly known: KnownPerson | null;
  readonly candidates: readonly string[];
  readonly confidence: number;
}

/** Prepares the people of a book for `capture`; keep the result as long as they do not change. */
export function indexKnown(people: readonly KnownPerson[]): KnownIndex {
  const entries = people.map((person) => entryOf(person));
  return {
    entries,
    byWhole: group(entries, ({ whole }) => [whole]),
    byGiven: group(entries, ({ given, nickname }) => [given, nickname]),
    byFamily: group(entries, ({ family }) => [family]),
    byLetter: group(entries, ({ given }) => [given.slice(0, 1)]),
  };
}

/**
 * Whom a name means. A full name matches whoever bears it, with one typing error too; a first name or nickname only one person,
 * or the only one among `targets`, or with that organisation. Otherwise those it could be.
 */
export function matchKnown(
  index: KnownIndex,
  name: string,
  organisation: string | null,
  targets: ReadonlySet<string>,
): KnownMatch {
  const said = entryOf({ id: '', name });
  if (said.whole === '') return { known: null, candidates: [], confidence: 0 };
  if (said.family === '') return byFirstName(index, said.given, organisation, targets);
  if (said.given === '') return choose(index.byFamily.get(said.family) ?? [], organisation, targets, 0.7);
  const exact = index.byWhole.get(said.whole) ?? sameOuter(index, said);
  if (exact.length > 0) return byFullName(exact, said, organisation, targets);
  const near = (index.byLetter.get(said.given.slice(0, 1)) ?? []).filter((entry) => isNear(entry, said));
  return choose(near, organisation, targets, 0.75);
}

/** Whether two ways to name an organisation share a telling word. */
export function sameOrganisation(a: string, b: string): boolean {
  const words = (text: string) =>
    fold(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2 && !plainWord.test(word));
  const left = words(a);
  const right = words(b);
  if (left.length === 0 || right.length === 0) return true;
  return (
    left.some((word) => right.includes(word)) || fold(a).replace(/\W/g, '') === fold(b).replace(/\W/g, '')
  );
}

const plainWord =
  /^(?:the|van|der|den|het|and|voor|gemeente|stichting|bakkerij|university|universiteit|bureau|group|groep)$/;

function byFullName(
  exact: readonly Entry[],
  said: Entry,
  organisation: string | null,
  targets: ReadonlySet<string>,
): KnownMatch {
  const [only] = exact;
  const elsewhere = only !== undefined && exact.length === 1 && organisationDiffers(only, organisation);
  if (elsewhere && firstNames.has(said.given) && isCommonSurname(said.family)) {
    return { known: null, candidates: [only.person.id], confidence: 0.4 };
  }
  return choose(exact, organisation, targets, elsewhere ? 0.7 : 0.98);
}

function byFirstName(
  index: KnownIndex,
  given: string,
  organisation: string | null,
  targets: ReadonlySet<string>,
): KnownMatch {
  const exact = index.byGiven.get(given) ?? [];
  const typed =
    exact.length > 0 || given.length < 5 || firstNames.has(given) ? exact : nearGiven(index, given);
  const fits = typed.filter((entry) => !organisationDiffers(entry, organisation));
  if (fits.length === 0)
    return { known: null, candidates: typed.map(({ person }) => person.id), confidence: 0.3 };
  return choose(fits, organisation, targets, exact.length > 0 ? 0.85 : 0.6);
}

function choose(
  entries: readonly Entry[],
  organisation: string | null,
  targets: ReadonlySet<string>,
  confidence: number,
): KnownMatch {
  const [only] = entries;
  if (only === undefined) return { known: null, candidates: [], confidence: 0 };
  if (entries.length === 1) return { known: only.person, candidates: [], confidence };
  const among = (kept: readonly Entry[]) => (kept.length === 1 ? kept[0] : undefined);
  const one =
    among(entries.filter((entry) => organisation !== null && isAt(entry, organisation))) ??
    among(entries.filter(({ person }) => targets.has(person.id)));
  if (one) return { known: one.person, candidates: [], confidence: confidence - 0.1 };
  return { known: null, candidates: entries.map(({ person }) => person.id), confidence: 0.3 };
}

function isAt({ person }: Entry, organisation: string): boolean {
  return Boolean(person.organisation) && sameOrganisation(person.organisation ?? '', organisation);
}

function organisationDiffers(entry: Entry, organisation: string | null): boolean {
  return organisation !== null && Boolean(entry.person.organisation) && !isAt(entry, organisation);
}

/** Given and family name the same, a middle name missing on one side. */
function sameOuter(index: KnownIndex, said: Entry): readonly Entry[] {
  return (index.byGiven.get(said.given) ?? []).filter(
    ({ family }) => family !== '' && family === said.family,
  );
}

function isNear(entry: Entry, said: Entry): boolean {
  if (entry.family === '') return false;
  const given = entry.given === said.given;
  const family = entry.family === said.family;
  if (family && isShortFor(entry.given, said.given)) return true;
  if (given) return said.family.length > 4 && isWithinOneEdit(entry.family, said.family);
  return (
    family && said.given.length > 3 && !firstNames.has(said.given) && isWithinOneEdit(entry.given, said.given)
  );
}

/** `Phil` for Philip, `Sam` for Samantha. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 2 && long.startsWith(short);
}

function nearGiven(index: KnownIndex, given: string): readonly Entry[] {
  return (index.byLetter.get(given.slice(0, 1)) ?? []).filter((entry) => isWithinOneEdit(entry.given, given));
}

function entryOf(person: KnownPerson): Entry {
  const { given, prefix, family, additional } = parseName(person.name);
  const key = (text: string | null | undefined) => fold(text ?? '').replace(/[^\p{L}\p{N}]+/gu, '');
  const surname = key(`${shortPrefix(prefix ?? '')}${family ?? ''}`);
  return {
    person,
    whole: `${key(given)}${key(additional)}${surname}`,
    given: key(given),
    family: surname,
    bare: key(family),
    nickname: key(person.nickname),
  };
}

/** `van der`, `v.d.` and `vd` are one prefix, and so are `van` and `v.`. */
function shortPrefix(prefix: string): string {
  const plain = prefix.toLowerCase().replace(/[^a-z]/g, '');
  if (/^(?:vand?e[rn]?|vd)$/.test(plain)) return 'vd';
  return plain === 'van' ? 'v' : prefix;
}

function group(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry))) {
      if (key === '') continue;
      const members = groups.get(key);
      if (members) members.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
