import { termWords } from '../reading/term-key.ts';
import { dutchParts, dutchPlaces, dutchProvinces } from './dutch-places.ts';
import { countries, countryGroups, europeanPlaces } from './european-places.ts';

/** A town with where it lies, or an area (province, country). `at` is latitude and longitude in tenths of a degree. */
export interface Place {
  readonly name: string;
  readonly at: readonly [latitude: number, longitude: number] | null;
  /** The provinces it lies in or holds; empty outside the Netherlands. */
  readonly provinces: readonly string[];
  readonly countries: readonly string[];
}

/** Places by the words of their names. */
export interface PlaceIndex {
  readonly find: (words: string) => Place | undefined;
  /** How many words the longest name has that begins with this word; 0 where none does. */
  readonly longestFrom: (word: string) => number;
}

/** Reads the tables of places. */
export function createPlaceIndex(): PlaceIndex {
  const byName = new Map<string, Place>();
  const longest = new Map<string, number>();
  for (const place of allPlaces()) {
    for (const name of place.names) {
      const words = termWords(name);
      const [first = ''] = words;
      longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
      if (!byName.has(words.join(' '))) byName.set(words.join(' '), place);
    }
  }
  return {
    find: (words) => byName.get(words),
    longestFrom: (word) => longest.get(word) ?? 0,
  };
}

type Named = Place & { readonly names: readonly string[] };

function allPlaces(): readonly Named[] {
  return [
    ...rows(dutchPlaces).flatMap(({ code, items }) =>
      items.map((item) => town(item, code === 'be' ? [] : [code], [code === 'be' ? 'be' : 'nl'])),
    ),
    ...rows(europeanPlaces).flatMap(({ code, items }) => items.map((item) => town(item, [], [code]))),
    ...rows(dutchProvinces).map(({ code, items }) => area(items, [code], ['nl'])),
    ...dutchParts.map(([name, codes]) => area([name], codes.split(' '), ['nl'])),
    ...rows(countries).map(({ code, items }) => area(items, [], [code])),
    ...countryGroups.map(([name, codes]) => area([name], [], codes.split(' '))),
  ];
}

function rows(table: string): readonly { readonly code: string; readonly items: readonly string[] }[] {
  return table
    .trim()
    .split('\n')
    .map((row) => ({ code: row.slice(0, 2), items: row.slice(4).split(', ') }));
}

function town(item: string, provinces: readonly string[], inCountries: readonly string[]): Named {
  const [, names = '', latitude, longitude] = /^(.+) (-?\d+) (-?\d+)$/.exec(item) ?? [];
  const all = names.split('/');
  return {
    name: all[0] ?? '',
    names: all,
    at: [Number(latitude), Number(longitude)],
    provinces,
    countries: inCountries,
  };
}

function area(names: readonly string[], provinces: readonly string[], inCountries: readonly string[]): Named {
  return { name: names[0] ?? '', names, at: null, provinces, countries: inCountries };
}
