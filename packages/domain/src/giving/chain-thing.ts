import { type Day, isDay } from '../days/day.ts';
import { introductionStage } from '../introductions/introduction-stage.ts';
import { isOfKind } from '../records/kinds.ts';
import { type BookRecord, elements, type Fields } from '../records/record.ts';
import type { FavourWhat } from './favour.ts';

/**
 * Something in a chain of sowing and harvest (G2): a talk, a favour, an introduction, an interview. `missing` is what a favour
 * points at and is no longer there.
 */
export interface ChainThing {
  readonly id: string;
  readonly kind: 'encounter' | 'favour' | 'introduction' | 'interview' | 'missing';
  readonly on: Day | null;
  /** The people it was with, by id. */
  readonly people: readonly string[];
  readonly text: string | null;
  /** Of a favour: what, and who gave. */
  readonly what: FavourWhat | null;
  readonly by: 'me' | 'them' | null;
  readonly event: string | null;
  /** What it grew from. */
  readonly from: string | null;
  /** Received: this is harvest. */
  readonly harvest: boolean;
}

/** Reads a record as a thing in a chain; null for kinds that nothing grows from. */
export function chainThing(record: BookRecord): ChainThing | null {
  const { id, fields } = record;
  const common = { id, on: isDay(fields.on) ? fields.on : null, text: textOf(fields.text), ...nothing };
  const from = textOf(fields.grewFrom);
  const event = textOf(fields.event);
  if (isOfKind(record, 'encounter'))
    return {
      ...common,
      kind: 'encounter',
      event,
      from,
      people: elements(record.fields, 'people').map(([person]) => person),
    };
  if (isOfKind(record, 'favour')) {
    const { by, what, person } = record.fields;
    return { ...common, kind: 'favour', event, from, people: [person], by, what, harvest: by === 'them' };
  }
  if (isOfKind(record, 'introduction')) {
    const { a, b, about = null } = record.fields;
    return { ...common, kind: 'introduction', from, people: [a, b], text: about };
  }
  if (record.kind !== 'interview') return null;
  const [on, text] = [heldOn(fields) ?? common.on, textOf(fields.focus)];
  return { ...common, on, text, kind: 'interview', event, from, people: personOf(fields) };
}

/** What a record points at and is not there. */
export function missingThing(id: string): ChainThing {
  return { id, kind: 'missing', on: null, text: null, people: [], ...nothing };
}

/** Whether an introduction counts as given: it worked (G1). */
export function isGivenIntroduction(record: BookRecord): boolean {
  return (
    record.deletedAt === null &&
    isOfKind(record, 'introduction') &&
    introductionStage(record.fields) === 'worked'
  );
}

const nothing = { what: null, by: null, event: null, from: null, harvest: false } as const;

/** The day an advice talk was held, where it was. */
function heldOn({ held }: Fields): Day | null {
  const on = typeof held === 'object' && held !== null && 'on' in held ? held.on : null;
  return isDay(on) ? on : null;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function personOf({ person }: Fields): readonly string[] {
  return typeof person === 'string' ? [person] : [];
}
