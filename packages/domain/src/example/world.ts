import { addDays, type Day } from '../days/day.ts';
import type { Patch } from '../records/record.ts';
import { exampleId } from './example-id.ts';
import { Random } from './random.ts';
import { type ExampleLanguage, type Said, say } from './said.ts';

/** What every part of an example network knows. */
export interface World {
  readonly seed: string;
  readonly language: ExampleLanguage;
  readonly today: Day;
  /** When it was made, an instant; marks records as invented. */
  readonly at: string;
  readonly years: number;
  /** The batch that all people belong to. */
  readonly importId: string;
  /** Past events, earliest first. */
  readonly events: readonly { readonly id: string; readonly on: Day }[];
}

/** Chance of its own for one thing, so that it does not depend on what was made before. */
export function randomFor({ seed }: Pick<World, 'seed'>, ...of: readonly (string | number)[]): Random {
  return new Random([seed, ...of].join('/'));
}

export function dayAgo({ today }: Pick<World, 'today'>, days: number): Day {
  return addDays(today, -days);
}

/** An id made at noon of a day. */
export function idOn(random: Random, on: Day): string {
  return exampleId(random, Date.parse(on) + 43_200_000 + random.between(0, 3_600_000));
}

export function said({ language }: Pick<World, 'language'>, text: Said): string {
  return say(text, language);
}

/** A patch that makes a record; ids come from chance, on the day it belongs to. */
export function made(random: Random, kind: string, on: Day, fields: Patch['fields']): Patch {
  return { kind, id: idOn(random, on), fields };
}
