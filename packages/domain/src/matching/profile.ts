import type { MatchField, MatchPerson } from './match-person.ts';
import type { Place } from './places/place-index.ts';
import type { TextReader } from './reading/read-text.ts';
import type { Key, Reading, Term } from './reading/reading.ts';
import { termWords } from './reading/term-key.ts';

/** How strongly somebody is or has something, and the words that say so. */
export interface Strength {
  readonly weight: number;
  readonly field: MatchField;
  readonly text: string;
}

/** Something somebody asks for, as read. */
export interface ProfileAsk {
  readonly text: string;
  readonly reading: Reading;
}

/** Somebody as read: strengths by key, asks, and where they are. */
export interface Profile {
  readonly person: MatchPerson;
  readonly strengths: ReadonlyMap<Key, Strength>;
  readonly asks: readonly ProfileAsk[];
  readonly place: Place | null;
  readonly anywhere: boolean;
}

const fieldWeight = { role: 1, offers: 1, does: 0.92, sector: 0.6, organisation: 0.55 } as const;
const particularShare = 0.5;
const placeWeight = 0.4;

/** Reads what somebody is, does, offers and asks. */
export function profileOf(person: MatchPerson, reader: TextReader): Profile {
  const strengths = new Map<Key, Strength>();
  const asks = (person.asks ?? []).map((text) => ({ text, reading: reader.read(text, person.lang, 'ask') }));
  let anywhere = false;
  for (const [field, text] of textsOf(person)) {
    const reading = reader.read(text, person.lang, 'about');
    anywhere ||= reading.anywhere;
    addReading(strengths, reading, field, text, reader);
    if (reading.sought.length > 0) asks.push({ text, reading: soughtReading(reading) });
  }
  const place = person.place ? placeOf(person.place, reader) : null;
  for (const name of place ? [place.name] : [])
    add(strengths, `@${name}`, { weight: placeWeight, field: 'organisation', text: person.place ?? '' });
  return { person, strengths, asks, place, anywhere };
}

function textsOf(person: MatchPerson): readonly (readonly [keyof typeof fieldWeight, string])[] {
  const { role, does, sector, offers = [] } = person;
  const organisation = person.organisation && withoutName(person.organisation, person.name ?? '');
  return [
    ...(role ? [['role', role] as const] : []),
    ...offers.map((text) => ['offers', text] as const),
    ...(does ? [['does', does] as const] : []),
    ...(sector ? [['sector', sector] as const] : []),
    ...(organisation ? [['organisation', organisation] as const] : []),
  ];
}

/** A family name in the name of a firm is no trade: `Bakker Advies` of Noor Bakker. */
function withoutName(organisation: string, name: string): string {
  const names = new Set(name.split(/\s+/));
  return organisation
    .split(/\s+/)
    .filter((word) => !names.has(word))
    .join(' ');
}

function addReading(
  strengths: Map<Key, Strength>,
  { heads, particulars }: Reading,
  field: keyof typeof fieldWeight,
  text: string,
  reader: TextReader,
): void {
  const addTerm = ({ keys, weight }: Term, share: number) => {
    for (const key of sensesIn(field, keys, reader)) {
      const ofSector = typeof key === 'number' && reader.thesaurus.concepts[key]?.kind === 'sector';
      const by = ofSector && field === 'sector' ? 1 : fieldWeight[field];
      add(strengths, key, { weight: by * share * Math.max(weight, 0.5), field, text });
    }
  };
  for (const term of heads.flat()) addTerm(term, 1);
  for (const term of particulars) addTerm(term, particularShare);
}

/** A homonym in a role is meant as a role, in a sector as a sector. */
function sensesIn(
  field: keyof typeof fieldWeight,
  keys: readonly Key[],
  { thesaurus }: TextReader,
): readonly Key[] {
  if (field !== 'role' && field !== 'sector') return keys;
  const meant = keys.filter((key) => typeof key === 'number' && thesaurus.concepts[key]?.kind === field);
  if (field === 'role') return meant.length > 0 ? meant.slice(0, 1) : keys;
  return meant.length > 0 ? meant : keys;
}

function add(strengths: Map<Key, Strength>, key: Key, strength: Strength): void {
  if (strength.weight > (strengths.get(key)?.weight ?? 0)) strengths.set(key, strength);
}

function soughtReading(reading: Reading): Reading {
  return { ...reading, heads: [reading.sought], particulars: [], instead: [], sought: [], forWork: false };
}

function placeOf(text: string, { places }: TextReader): Place | null {
  for (const part of [text, ...text.split(/[,/()]/)]) {
    const place = places.find(placeWords(part));
    if (place) return place;
  }
  return null;
}

function placeWords(text: string): string {
  return termWords(text).join(' ');
}
