import { attendeeKey } from '../attendees/attendee-key.ts';
import { addDays, type Day } from '../days/day.ts';
import { parseName } from '../people/name.ts';
import type { Patch } from '../records/record.ts';
import { comingAttendees } from './coming-attendees.ts';
import { comingEvents, type ExampleEvent, exampleTargets, lookingBack, pastEvents } from './events.ts';
import type { GoalIds } from './example-cast.ts';
import { dayAgo, idOn, made, randomFor, said, type World } from './world.ts';

/** Days between two events, about. */
const between = 34;

/** The past events of these years, earliest first: ids and days. */
export function pastEventDays(world: Omit<World, 'events'>): World['events'] {
  const random = randomFor(world, 'events');
  const count = Math.max(1, Math.floor((world.years * 365) / between));
  return Array.from({ length: count }, (_, index) => {
    const on = dayAgo(world, 16 + (count - 1 - index) * between + random.between(-8, 8));
    return { id: idOn(random, on), on };
  });
}

/** Past events, with what you thought of most of them afterwards. */
export function* examplePast(world: World, goals: GoalIds = new Map()): Generator<Patch> {
  for (const [index, { id, on }] of world.events.entries()) {
    const random = randomFor(world, 'event', index);
    const event = pastEvents[index % pastEvents.length];
    if (!event) continue;
    yield { kind: 'event', id, fields: eventFields(world, event, on, goals) };
    if (!random.chance(0.65)) continue;
    const { brought, well, better } = random.pick(lookingBack);
    yield made(random, 'reflection', on, {
      event: id,
      on,
      brought: said(world, brought),
      well: said(world, well),
      better: said(world, better),
      cards: random.between(0, 4),
      goalMet: random.pick(['yes', 'partly', 'partly', 'no']),
      energy: random.between(2, 5),
      enjoyment: random.between(2, 5),
    });
  }
}

/** Events to come, the first with people to find; `people` gives ids by name, `pitch` and `ask` are yours where made. */
export function* exampleComing(
  world: World,
  people: ReadonlyMap<string, string>,
  { goals, ...yours }: { readonly pitch?: string; readonly ask?: string; readonly goals?: GoalIds },
): Generator<Patch> {
  const random = randomFor(world, 'coming');
  for (const [index, event] of comingEvents.entries()) {
    const id = idOn(random, world.today);
    const first = index === 0;
    const prepared = first ? { ...yours, 'checklist/travel': { doneAt: world.at } } : {};
    yield {
      kind: 'event',
      id,
      fields: { ...eventFields(world, event, addDays(world.today, event.inDays), goals), ...prepared },
    };
    if (!first) continue;
    yield attendancePatch(world, id);
    for (const { name, known, reason, sentence } of exampleTargets) {
      const person = people.get(name);
      yield made(random, 'target', world.today, {
        event: id,
        ...(known && person !== undefined ? { person } : { name }),
        reason: said(world, reason),
        sentence: said(world, sentence),
      });
    }
  }
}

/** Who comes, as the organiser sent it two days ago. */
function attendancePatch(world: World, event: string): Patch {
  const on = dayAgo(world, 2);
  const listed = comingAttendees.map(({ name, role, organisation, place }, at) => {
    const attendee = { name: parseName(name), organisation };
    const details = { role: said(world, role), ...(place !== undefined && { place }) };
    return [`listed/${attendeeKey(attendee)}`, { at: at + 1, ...attendee, ...details }] as const;
  });
  const fields = { event, on, ...Object.fromEntries(listed), example: { at: world.at } };
  return made(randomFor(world, 'attendance'), 'attendance', on, fields);
}

function eventFields(
  world: World,
  event: ExampleEvent,
  on: Day,
  goals: GoalIds = new Map(),
): Patch['fields'] {
  const towards = goals.get(event.towards ?? '');
  const theme = event.theme && said(world, event.theme);
  const goal = event.goal?.form === 'theme' ? { form: 'theme', theme: theme ?? '' } : event.goal;
  return {
    name: said(world, event.name),
    kind: event.kind,
    on,
    startsAt: event.startsAt,
    place: event.place,
    hours: event.hours,
    ...(event.cents !== undefined && { fee: { cents: event.cents, currency: 'EUR' } }),
    ...(theme !== undefined && { theme }),
    ...(goal && { goal }),
    ...(towards !== undefined && { towards }),
    example: { at: world.at },
  };
}
