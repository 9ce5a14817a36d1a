import type { Context } from '../context.ts';
import type { Day } from '../days/day.ts';
import { dayOf } from '../days/day-of.ts';
import type { PatchOf } from '../records/kinds.ts';
import type { ConfirmedConversation } from './conversation.ts';
import type { Spoken } from './conversation-people.ts';
import type { Known } from './encounter.ts';
import type { Side } from './six.ts';

/** The encounter of a conversation, with what of the six of C2 was told, and the questions asked (C4). */
export function encounterPatch(
  intent: ConfirmedConversation,
  people: readonly Spoken[],
  { now, zone, ids, on }: Context & { readonly on: Day },
): PatchOf<'encounter'> {
  const { eventId, text, line, channel, from, click, asked = [] } = intent;
  return {
    kind: 'encounter',
    id: ids(),
    fields: {
      on,
      ...(on === dayOf(now, zone) && { at: now }),
      channel: channel ?? 'meeting',
      ...(from && { from }),
      ...(eventId && { event: eventId }),
      ...(text?.trim() && { text: text.trim() }),
      ...(line?.trim() && { line: line.trim() }),
      ...(click === 'no' && { click }),
      ...Object.fromEntries(people.map(({ id }) => [`people/${id}`, { known: true }])),
      ...knownElements(intent, people, now),
      ...Object.fromEntries(asked.map((id) => [`asked/${id}`, { at: now }])),
    },
  };
}

function knownElements(intent: ConfirmedConversation, people: readonly Spoken[], at: string) {
  const marks = people.flatMap(({ id, heard, told }) => [
    ...heard.map((known) => path('heard', known, people, id)),
    ...told.map((known) => path('told', known, people, id)),
  ]);
  const told = intent.asks?.some(({ who }) => who === 'me') ? ['told/seeks'] : [];
  return Object.fromEntries([...marks, ...told].map((each) => [each, { at }]));
}

/** With one person there is nobody to tell apart. */
function path(side: Side, known: Known, people: readonly Spoken[], person: string): string {
  return people.length === 1 ? `${side}/${known}` : `${side}/${known}:${person}`;
}
