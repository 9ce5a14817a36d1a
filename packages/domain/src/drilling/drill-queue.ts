import type { Day } from '../days/day.ts';
import type { RecordOf } from '../records/kinds.ts';
import { elements } from '../records/record.ts';
import type { DrillCardKind, DrillCardState } from './drill.ts';
import { type DrillPerson, type DueCard, drillCards } from './drill-cards.ts';
import { drillLastOn } from './drill-due-on.ts';
import { recallChance } from './recall-schedule.ts';

/** Whom to drill, what is recalled of them, and how many may be asked. */
export interface DrillInput {
  readonly people: readonly DrillPerson[];
  readonly drills: readonly RecordOf<'drill'>[];
  /** Names a day: the setting `drillPerDay`. */
  readonly perDay: number;
}

/** One portion: what to ask now, and how many more wait. */
export interface DrillPortion {
  readonly cards: readonly DueCard[];
  readonly doneToday: number;
  readonly waiting: number;
}

/**
 * Today's portion (P7): cards that are due, longest overdue first, then a first card of people who have none yet. Of one person one card a
 * day; never more than `perDay` with what was done today.
 */
export function dailyDrill(input: DrillInput, today: Day): DrillPortion {
  const doneToday = doneOn(input.drills, today);
  return portion(dueCards(input, today, today), Math.max(0, input.perDay - doneToday), doneToday);
}

/**
 * Before an event (P7): of everybody you may meet there what would be due by its day, those least sure first, in portions of `perDay` or
 * five. What was asked today does not come back.
 */
export function drillBeforeEvent(input: DrillInput & { readonly eventOn: Day }, today: Day): DrillPortion {
  const by = input.eventOn < today ? today : input.eventOn;
  const cards = dueCards(input, by, today).map((each) => ({
    each,
    chance: chanceOf(each, input.drills, by),
  }));
  const leastSure = cards.sort((a, b) => a.chance - b.chance).map(({ each }) => each);
  return portion(leastSure, input.perDay || smallPortion, doneOn(input.drills, today));
}

/** What is recalled of a person, card by card; of two devices the one that asked last counts. */
export function recallOf(
  drills: readonly RecordOf<'drill'>[],
  person: string,
): ReadonlyMap<DrillCardKind, DrillCardState> {
  const states = new Map<DrillCardKind, DrillCardState>();
  for (const { deletedAt, fields } of drills) {
    if (deletedAt !== null || fields.person !== person) continue;
    for (const [kind, state] of elements<'cards', DrillCardState>(fields, 'cards')) {
      const held = states.get(kind as DrillCardKind);
      if (!held || held.last < state.last) states.set(kind as DrillCardKind, state);
    }
  }
  return states;
}

const smallPortion = 5;

function portion(cards: readonly DueCard[], places: number, doneToday: number): DrillPortion {
  return { cards: cards.slice(0, places), doneToday, waiting: Math.max(0, cards.length - places) };
}

/** At most one card per person, due by `by`, not asked on `today`. */
function dueCards({ people, drills }: DrillInput, by: Day, today: Day): readonly DueCard[] {
  const out = new Set(
    drills.filter(({ fields }) => fields.leftOutOn != null).map(({ fields }) => fields.person),
  );
  const asked = new Map(people.map(({ person }) => [person.id, recallOf(drills, person.id)]));
  const due = people
    .filter(({ person }) => isDrilled(person) && !out.has(person.id))
    .filter(({ person }) => ![...(asked.get(person.id)?.values() ?? [])].some(({ last }) => last >= today))
    .flatMap((each) => nextCard(each, asked.get(each.person.id) ?? new Map(), by));
  return due.sort(byDay);
}

/** The card longest due, else the first that was never asked once those before it were. */
function nextCard(
  each: DrillPerson,
  states: ReadonlyMap<DrillCardKind, DrillCardState>,
  by: Day,
): readonly DueCard[] {
  const cards = drillCards(each).map((card) => ({ card, due: states.get(card.kind)?.due ?? null }));
  const [first] = cards.filter(({ due }) => due !== null && due <= by).sort(byDay);
  if (first) return [first];
  const fresh = cards.find(({ due }) => due === null);
  return fresh ? [fresh] : [];
}

/** Due cards by day, then new ones; of equals in a fixed order. */
function byDay(a: DueCard, b: DueCard): number {
  const [first, second] = [a.due ?? '9999', b.due ?? '9999'];
  if (first !== second) return first < second ? -1 : 1;
  return a.card.person.id < b.card.person.id ? -1 : 1;
}

function isDrilled({ deletedAt, fields }: RecordOf<'person'>): boolean {
  return deletedAt === null && fields.mergedInto === undefined;
}

function chanceOf({ card }: DueCard, drills: readonly RecordOf<'drill'>[], on: Day): number {
  return recallChance(recallOf(drills, card.person.id).get(card.kind) ?? null, on);
}

/** Of how many people something was asked on a day. */
function doneOn(drills: readonly RecordOf<'drill'>[], day: Day): number {
  const people = drills.filter(({ deletedAt, fields }) => deletedAt === null && drillLastOn(fields) === day);
  return new Set(people.map(({ fields }) => fields.person)).size;
}
