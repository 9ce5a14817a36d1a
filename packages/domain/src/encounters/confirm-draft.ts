import type { CaptureDraft, DraftPerson, DraftWish } from '../capture/draft.ts';
import type { PersonIntent } from '../people/person-fields.ts';
import type { ConfirmedConversation, ConfirmedPerson, ConfirmedWish } from './conversation.ts';

/** A draft with every part taken as it was read (M9): what `recordConversation` wants, for `line`. */
export function confirmDraft(draft: CaptureDraft, line: string): ConfirmedConversation {
  return {
    people: draft.people.map(confirmPerson),
    asks: draft.asks.map(confirmWish),
    offers: draft.offers.map(confirmWish),
    promises: draft.promises.map(({ by, person, text, dueOn }) => ({ by, person, text, dueOn })),
    favours: draft.favours.map(({ by, person, what, text }) => ({ by, person, what, text })),
    memory: draft.memory?.text ?? null,
    metThrough: draft.metThrough && through(draft.metThrough),
    line,
  };
}

function through({ knownId, text }: { readonly knownId: string | null; readonly text: string }) {
  return knownId === null ? { name: text } : { personId: knownId };
}

function confirmWish({ who, person, text }: DraftWish): ConfirmedWish {
  return { who, person, text };
}

function confirmPerson({ knownId, ...parts }: DraftPerson): ConfirmedPerson {
  const details: PersonIntent = {
    ...(knownId === null && { name: parts.name.text }),
    ...(parts.role && { role: parts.role.text }),
    ...(parts.organisation && { organisation: parts.organisation.text }),
    ...(parts.place && { place: parts.place.text }),
    ...(parts.does && { does: parts.does.text }),
    ...(parts.email && { emails: [{ value: parts.email.text }] }),
    ...(parts.phone && { phones: [{ value: parts.phone.text }] }),
  };
  return { personId: knownId, details };
}
