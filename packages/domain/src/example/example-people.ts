import { rhythmDays } from '../keeping-warm/tie-of.ts';
import type { Rhythm } from '../people/person.ts';
import type { Patch } from '../records/record.ts';
import type { CharacterPromise } from './character.ts';
import { personFields } from './example-person.ts';
import { exampleStory } from './example-story.ts';
import { exampleTalks } from './example-talks.ts';
import { nameOrigins } from './names.ts';
import { howMet, memories, mine, notes, otherTags, theirs } from './phrases.ts';
import { examplePlace } from './places.ts';
import type { Random } from './random.ts';
import type { Said } from './said.ts';
import type { Sector } from './sector.ts';
import { sectors } from './sectors.ts';
import { talkDays } from './talk-days.ts';
import { dayAgo, idOn, randomFor, said, type World } from './world.ts';

/** How close somebody is: contact days in three years, days quiet at most, rhythms that you may have set. */
interface Closeness {
  readonly weight: number;
  readonly contactDays: readonly [least: number, most: number];
  readonly quietDays: readonly [least: number, most: number];
  readonly rhythms: readonly (Rhythm | undefined)[];
}

const closenesses: readonly Closeness[] = [
  { weight: 4, contactDays: [70, 140], quietDays: [1, 35], rhythms: ['month', 'month', 'quarter'] },
  { weight: 12, contactDays: [25, 60], quietDays: [3, 120], rhythms: ['quarter', 'quarter', undefined] },
  {
    weight: 22,
    contactDays: [10, 26],
    quietDays: [10, 300],
    rhythms: ['half-year', 'quarter', undefined, undefined],
  },
  { weight: 8, contactDays: [6, 20], quietDays: [370, 1000], rhythms: [undefined] },
  { weight: 26, contactDays: [2, 5], quietDays: [15, 500], rhythms: ['year', undefined, undefined] },
  { weight: 18, contactDays: [1, 1], quietDays: [5, 900], rhythms: [undefined] },
  { weight: 10, contactDays: [0, 0], quietDays: [0, 0], rhythms: [undefined] },
];

/** One invented person with talks and what came of them; `index` tells them apart. `open` is the share with an open promise. */
export function examplePerson(world: World, index: number, open: number): readonly Patch[] {
  const random = randomFor(world, 'person', index);
  const {
    contactDays,
    quietDays: quiet,
    rhythms,
  } = random.weigh(closenesses.map((value) => ({ weight: value.weight, value })));
  const longest = Math.max(30, Math.round(world.years * 365));
  const rhythm = random.pick(rhythms);
  const quietDays = Math.min(longest, random.between(...quiet), quietWith(rhythm, random));
  const metDaysAgo = random.between(quietDays, longest);
  const known = Math.sqrt((metDaysAgo - quietDays) / longest) * (world.years / 3);
  const count = Math.round(random.between(...contactDays) * known);
  const daysAgo =
    contactDays[1] === 0 ? [] : talkDays(random, { count: Math.max(1, count), metDaysAgo, quietDays });
  const sector = random.weigh(sectors.map((value) => ({ weight: value.weight, value })));
  const met = daysAgo[0];
  const id = idOn(random, dayAgo(world, met ?? random.between(1, longest)));
  const asks = random.chance(0.22) ? [random.pick(sector.asks)] : [];
  return [
    { kind: 'person', id, fields: fieldsOf(world, random, sector, rhythm, met) },
    ...exampleTalks(world, random, {
      person: id,
      daysAgo,
      texts: sector.talks,
      atEvent: random.chance(0.45),
      seeks: asks.length > 0,
    }),
    ...(met === undefined
      ? []
      : exampleStory(world, random, {
          person: id,
          daysAgo: daysAgo.at(-1) ?? met,
          asks,
          offers: random.chance(0.15) ? [random.pick(sector.offers)] : [],
          memories: daysAgo.length > 3 && random.chance(0.3) ? [random.pick(memories)] : [],
          notes: random.chance(0.1) ? [random.pick(notes)] : [],
          promises: promisesOf(random, daysAgo.at(-1) ?? met, open),
        })),
  ];
}

function fieldsOf(
  world: World,
  random: Random,
  sector: Sector,
  rhythm: Rhythm | undefined,
  met: number | undefined,
): Patch['fields'] {
  const origin = random.weigh(nameOrigins.map((value) => ({ weight: value.weight, value })));
  const family = random.pick(origin.families);
  const given = random.pick(random.chance(0.5) ? origin.women : origin.men);
  const place = examplePlace(random);
  const fill = (text: Said): string =>
    said(world, text).replace('{family}', plainFamily(family)).replace('{place}', place);
  return personFields(world, random, {
    name: `${given} ${family}`,
    role: said(world, random.pick(sector.roles)),
    organisation: fill(random.pick(sector.organisations)),
    place,
    does: random.chance(0.6) ? fill(random.pick(sector.does)) : undefined,
    howMet: met !== undefined && random.chance(0.5) ? said(world, random.pick(howMet)) : undefined,
    birthday: random.chance(0.25) ? birthday(random) : undefined,
    rhythm,
    metDaysAgo: met,
    tags: [sector.tag, ...(random.chance(0.3) ? [random.pick(otherTags)] : [])],
    sorted: met !== undefined || random.chance(0.4),
  });
}

function promisesOf(random: Random, madeDaysAgo: number, open: number): readonly CharacterPromise[] {
  const by = random.pick(['me', 'them'] as const);
  const text = random.pick(by === 'me' ? mine : theirs);
  if (random.chance(open)) return [{ by, text, madeDaysAgo, dueInDays: random.between(-3, 20) }];
  if (madeDaysAgo < 10 || !random.chance(0.2)) return [];
  const dueInDays = 7 - madeDaysAgo;
  const late = random.chance(0.15) ? random.between(1, 5) : -random.between(0, 4);
  return [{ by, text, madeDaysAgo, dueInDays, keptDaysAgo: Math.max(0, -dueInDays - late) }];
}

/** Who has a rhythm is mostly spoken within it. */
function quietWith(rhythm: Rhythm | undefined, random: Random): number {
  if (rhythm === undefined || rhythm === 'none') return Number.POSITIVE_INFINITY;
  return Math.round(rhythmDays[rhythm] * (0.1 + random.next()));
}

/** As a firm is called after somebody: `De Vries`, `Van den Berg`. */
function plainFamily(family: string): string {
  return family[0] === undefined ? family : family[0].toUpperCase() + family.slice(1);
}

function birthday(random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `--${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}
