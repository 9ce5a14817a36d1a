import { phoneKey } from '../people/contact-key.ts';
import { parseName } from '../people/name.ts';
import type { Rhythm } from '../people/person.ts';
import { tagElements } from '../people/person-fields.ts';
import type { Fields } from '../records/record.ts';
import { foldedWords } from '../searching/fold.ts';
import type { Random } from './random.ts';
import type { Said } from './said.ts';
import { dayAgo, said, type World } from './world.ts';

/** Who somebody is, before contact points and marks are added. */
export interface Profile {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  readonly place: string;
  readonly does?: string | undefined;
  readonly howMet?: string | undefined;
  readonly metThrough?: string | undefined;
  readonly birthday?: string | undefined;
  readonly rhythm?: Rhythm | undefined;
  readonly metDaysAgo?: number | undefined;
  readonly tags: readonly Said[];
  readonly sorted: boolean;
}

/** The fields of an invented person: mail at a domain that cannot exist, a number that nobody has. */
export function personFields(world: World, random: Random, profile: Profile): Fields {
  const { name, sorted, metDaysAgo, tags, ...plain } = profile;
  const given = Object.entries(plain).filter(([, value]) => value !== undefined);
  const tagged = [...tagElements(tags.map((tag) => said(world, tag)))];
  return {
    name: parseName(name),
    ...Object.fromEntries(given),
    ...(metDaysAgo !== undefined && { metOn: dayAgo(world, metDaysAgo) }),
    ...(sorted && { sorted: { at: world.at, matters: true } }),
    ...Object.fromEntries(tagged.map(([key, tag]) => [`tags/${key}`, tag])),
    ...contactPoints(random, name, profile.organisation),
    import: world.importId,
    example: { at: world.at },
  };
}

function contactPoints(random: Random, name: string, organisation: string): Fields {
  const points: { [path: string]: unknown } = {};
  if (random.chance(0.75)) {
    const mail = `${foldedWords(name).join('.')}@${foldedWords(organisation).join('-')}.example`;
    points[`emails/${mail}`] = { value: mail, label: 'work' };
  }
  if (random.chance(0.6)) {
    const number = `06 00${random.between(100_000, 999_999)}`;
    points[`phones/${phoneKey(number, '31')}`] = { value: number, label: 'cell' };
  }
  return points;
}
