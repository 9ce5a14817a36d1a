import type { Day } from '../days/day.ts';
import { type Elements, elements } from '../records/record.ts';
import type { EncounterFields } from './encounter.ts';

type Dated = { readonly fields: Pick<EncounterFields, 'on'> };

/** Whether a conversation on a day is the first with a person (C1), from the encounters with them: none on an earlier day. */
export function conversationKind(encounters: readonly Dated[], on: Day): 'first' | 'again' {
  return encounters.some(({ fields }) => fields.on < on) ? 'again' : 'first';
}

/** The ids of the open questions that were asked of a person (C4), from the encounters with them. */
export function questionsAsked(
  encounters: readonly { readonly fields: Elements<'asked', { readonly at: string }> }[],
): ReadonlySet<string> {
  return new Set(encounters.flatMap(({ fields }) => elements(fields, 'asked').map(([id]) => id)));
}
