import type { Patch } from '../records/record.ts';
import type { Character } from './character.ts';
import { characters } from './characters.ts';
import { personFields } from './example-person.ts';
import { exampleStory } from './example-story.ts';
import { exampleTalks } from './example-talks.ts';
import { talkDays } from './talk-days.ts';
import { dayAgo, idOn, randomFor, said, type World } from './world.ts';

/** The first people of the network, at most `count`, each with a story; by name, for those who refer to them. */
export function exampleCharacters(
  world: World,
  count: number,
): { readonly patches: readonly Patch[]; readonly ids: ReadonlyMap<string, string> } {
  const ids = new Map<string, string>();
  const patches = characters.slice(0, count).flatMap((character) => {
    const id = idOn(randomFor(world, 'id', character.name), dayAgo(world, character.metDaysAgo));
    ids.set(character.name, id);
    return patchesOf(world, character, id, ids);
  });
  return { patches, ids };
}

function patchesOf(
  world: World,
  character: Character,
  id: string,
  ids: ReadonlyMap<string, string>,
): readonly Patch[] {
  const { name, organisation, place, tags, rhythm, birthday, metDaysAgo, quietDays, last } = character;
  const random = randomFor(world, name);
  const fields = personFields(world, random, {
    name,
    organisation,
    place,
    tags,
    rhythm,
    birthday,
    metDaysAgo,
    role: said(world, character.role),
    does: said(world, character.does),
    howMet: said(world, character.howMet),
    metThrough: character.through && ids.get(character.through),
    sorted: true,
  });
  const daysAgo = talkDays(random, { count: character.contactDays, metDaysAgo, quietDays });
  const { asks = [], offers = [], memories = [], notes = [], promises = [] } = character;
  return [
    { kind: 'person', id, fields },
    ...exampleTalks(world, random, {
      person: id,
      daysAgo,
      texts: [last.text],
      last,
      atEvent: daysAgo.length > 1,
      seeks: asks.length > 0,
    }),
    ...exampleStory(world, random, {
      person: id,
      daysAgo: quietDays,
      asks,
      offers,
      memories,
      notes,
      promises,
    }),
  ];
}
