import type { FavourWhat } from '../giving/favour.ts';
import type { CaptureDraft, DraftWish } from './draft.ts';

/** A draft as the command line and the API print it; what the line does not say is null. */
export interface PrintedDraft {
  readonly people: readonly {
    readonly name: string;
    readonly knownId: string | null;
    readonly role: string | null;
    readonly organisation: string | null;
    readonly place: string | null;
    readonly email: string | null;
    readonly phone: string | null;
  }[];
  readonly asks: readonly { readonly who: 'them' | 'me'; readonly text: string }[];
  readonly offers: readonly { readonly who: 'them' | 'me'; readonly text: string }[];
  readonly promises: readonly {
    readonly by: 'me' | 'them';
    readonly text: string;
    readonly dueOn: string | null;
  }[];
  /** What was given and received; the line says it is done. */
  readonly favours: readonly {
    readonly by: 'me' | 'them';
    readonly what: FavourWhat;
    readonly text: string;
  }[];
  readonly metThrough: string | null;
  readonly memory: string | null;
}

/** The texts of a draft without their spans: `{ people, asks, offers, promises, metThrough, memory }`. */
export function printDraft(draft: CaptureDraft): PrintedDraft {
  return {
    people: draft.people.map(({ name, knownId, role, organisation, place, email, phone }) => ({
      name: name.text,
      knownId,
      role: role?.text ?? null,
      organisation: organisation?.text ?? null,
      place: place?.text ?? null,
      email: email?.text ?? null,
      phone: phone?.text ?? null,
    })),
    asks: draft.asks.map(printWish),
    offers: draft.offers.map(printWish),
    promises: draft.promises.map(({ by, text, dueOn }) => ({ by, text, dueOn })),
    favours: draft.favours.map(({ by, what, text }) => ({ by, what, text })),
    metThrough: draft.metThrough?.text ?? null,
    memory: draft.memory?.text ?? null,
  };
}

function printWish({ who, text }: DraftWish): { who: 'them' | 'me'; text: string } {
  return { who, text };
}
