import type { AskFields, OfferFields } from '../asks/ask.ts';
import { type AskProblem, addAsk } from '../asks/ask-operations.ts';
import type { Context } from '../context.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { Patch } from '../records/record.ts';
import { ok, type Result } from '../result.ts';
import { fold } from '../searching/fold.ts';
import type { ConfirmedWish } from './conversation.ts';
import { joinPatches } from './join-patches.ts';

interface Made {
  readonly on: string;
  readonly encounter: string;
  readonly people: readonly { readonly id: string }[];
}

/** Asks or offers heard in a conversation. One that is open already is not written twice, but gets the new day. */
export function wishPatches(
  kind: 'ask' | 'offer',
  known: readonly RecordOf<'ask' | 'offer'>[] = [],
  wanted: readonly ConfirmedWish[] = [],
  { on, encounter, people }: Made,
  context: Context,
): Result<readonly Patch[], AskProblem> {
  const outcomes = wanted.map(({ who, person, text }): Result<readonly Patch[], AskProblem> => {
    const owner = who === 'me' ? 'me' : people[person ?? 0]?.id;
    if (owner === undefined || text.trim() === '') return ok([]);
    const same = known.find(({ fields }) => isSameWish(fields, owner, text));
    if (!same) return addAsk(kind, { owner, text, on, encounter }, context);
    return ok(same.fields.on < on ? [{ kind, id: same.id, fields: { on, encounter } }] : []);
  });
  return joinPatches(outcomes);
}

function isSameWish(fields: AskFields | OfferFields, owner: string, text: string): boolean {
  return fields.ending == null && fields.owner === owner && fold(fields.text).trim() === fold(text).trim();
}
