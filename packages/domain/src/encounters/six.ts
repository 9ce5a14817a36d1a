import type { AskFields } from '../asks/ask.ts';
import type { PersonFields } from '../people/person.ts';
import { elements } from '../records/record.ts';
import type { EncounterFields, Known } from './encounter.ts';

/** The three things to know of each other (C2). */
export const knowns: readonly Known[] = ['who', 'does', 'seeks'];

/** Who tells: `heard` from them, `told` by you. */
export type Side = 'heard' | 'told';

/** The six of C2 with one person, three each way, filled or open, and how many are filled. */
export interface Six {
  readonly heard: { readonly [known in Known]: boolean };
  readonly told: { readonly [known in Known]: boolean };
  readonly filled: number;
  readonly of: 6;
}

/** What is known of one person: their id and fields, the encounters with them, and their asks. */
export interface SixRecords {
  readonly person: { readonly id: string; readonly fields: PersonFields };
  readonly encounters: readonly { readonly fields: EncounterFields }[];
  readonly asks?: readonly { readonly fields: AskFields }[];
}

/**
 * The six of C2 over all encounters with a person. Heard is what a talk was marked with, or what stands written of them:
 * what they do, a role, an ask that is open. Told is only what a talk was marked with.
 */
export function sixOf({ person, encounters, asks = [] }: SixRecords): Six {
  const { does, role } = person.fields;
  const written: { readonly [known in Known]: boolean } = {
    who: encounters.length > 0 && person.fields.name.full !== '',
    does: Boolean(does ?? role),
    seeks: asks.some(({ fields }) => fields.owner === person.id && fields.ending == null),
  };
  const marked = (side: Side, known: Known) =>
    encounters.some(({ fields }) => isMarked(fields, side, known, person.id));
  const three = (side: Side, also: (known: Known) => boolean) => ({
    who: marked(side, 'who') || also('who'),
    does: marked(side, 'does') || also('does'),
    seeks: marked(side, 'seeks') || also('seeks'),
  });
  const heard = three('heard', (known) => written[known]);
  const told = three('told', () => false);
  const filled = [...Object.values(heard), ...Object.values(told)].filter(Boolean).length;
  return { heard, told, filled, of: 6 };
}

/** What is still open, theirs first: questions for next time (C3). */
export function openOf(six: Six): readonly { readonly side: Side; readonly known: Known }[] {
  const sides: readonly Side[] = ['heard', 'told'];
  return sides.flatMap((side) =>
    knowns.filter((known) => !six[side][known]).map((known) => ({ side, known })),
  );
}

function isMarked(fields: EncounterFields, side: Side, known: Known, person: string): boolean {
  return elements(fields, side).some(([key]) => key === known || key === `${known}:${person}`);
}
