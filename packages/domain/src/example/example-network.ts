import { dayOf } from '../days/day-of.ts';
import type { Patch } from '../records/record.ts';
import { characters } from './characters.ts';
import { exampleCharacters } from './example-characters.ts';
import { exampleComing, examplePast, pastEventDays } from './example-events.ts';
import { exampleGiving } from './example-giving.ts';
import { exampleInterviews } from './example-interviews.ts';
import { examplePerson } from './example-people.ts';
import { exampleReunions, type Regular } from './example-reunions.ts';
import { exampleYou } from './example-you.ts';
import type { ExampleLanguage } from './said.ts';
import { idOn, randomFor, type World } from './world.ts';

/** An example network: how many people, known for how many years, at which moment, in which language. */
export interface ExampleIntent {
  readonly people: number;
  readonly years: number;
  /** The same seed, moment and size give the same network. */
  readonly seed?: string | undefined;
  readonly now: string;
  readonly zone: string;
  readonly language: ExampleLanguage;
  /** Whether your own card, pitch, asks and offers are invented too; true unless said otherwise. */
  readonly you?: boolean | undefined;
}

const batchSize = 500;
/** However large the network, about this many invented promises are open, so that Today stays a page. */
const openPromises = 6;

/**
 * An invented network, in batches of at most 500 patches to be written in order: some people with a story first, then as
 * many as wanted. Everybody is marked (`example`) and belongs to one import, so that it can be taken away again. Memory does
 * not grow with the number of people.
 */
export function* exampleNetwork(intent: ExampleIntent): Generator<readonly Patch[], void> {
  let batch: Patch[] = [];
  for (const patch of examplePatches(intent)) {
    batch.push(patch);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function* examplePatches(intent: ExampleIntent): Generator<Patch> {
  const { people, language, now } = intent;
  const world = worldOf(intent);
  yield {
    kind: 'import',
    id: world.importId,
    fields: {
      name:
        language === 'nl' ? `Voorbeeldnetwerk van ${people} mensen` : `Example network of ${people} people`,
      format: 'example',
      at: now,
      counts: { create: people, merge: 0, skip: 0 },
    },
  };
  const yours = intent.you === false ? null : exampleYou(world);
  if (yours) yield* yours.patches;
  yield* examplePast(world, yours?.goals);
  const known = exampleCharacters(world, Math.min(people, characters.length));
  const cast = { people: known.ids, patches: known.patches, goals: yours?.goals ?? new Map() };
  yield* exampleGiving(world, cast);
  yield* exampleInterviews(world, cast);
  yield* known.patches;
  yield* exampleReunions(world, regularsAmong(known.ids));
  yield* exampleComing(
    world,
    known.ids,
    yours ? { pitch: yours.pitch, ask: yours.ask, goals: yours.goals } : {},
  );
  const open = Math.min(0.03, openPromises / Math.max(1, people));
  for (let index = characters.length; index < people; index++) yield* examplePerson(world, index, open);
}

/** Those who are known well: a talk more says nothing new of how far you know each other (K3). */
function regularsAmong(ids: ReadonlyMap<string, string>): readonly Regular[] {
  return characters.flatMap(({ name, contactDays, metDaysAgo, quietDays }) => {
    const id = ids.get(name);
    return id !== undefined && contactDays >= 6 ? [{ id, metDaysAgo, quietDays }] : [];
  });
}

function worldOf({ seed = 'kennis', language, now, zone, years }: ExampleIntent): World {
  const today = dayOf(now, zone);
  const bare = {
    seed,
    language,
    today,
    at: now,
    years,
    importId: idOn(randomFor({ seed }, 'import'), today),
  };
  return { ...bare, events: pastEventDays(bare) };
}
