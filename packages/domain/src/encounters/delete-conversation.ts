import type { RecordOf } from '../records/kinds.ts';
import type { Fields, Patch } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';

/** A talk and what was written down from it. */
export interface ConversationParts {
  readonly encounter: RecordOf<'encounter'> | null;
  /** Asks, offers, promises and memories that came from it; others are passed over. */
  readonly from: readonly { readonly kind: string; readonly id: string; readonly fields: Fields }[];
  /** The people to find at its event. */
  readonly targets?: readonly RecordOf<'target'>[];
}

type Outcome = Result<readonly Patch[], { readonly type: 'encounter-missing' }>;

/** Deletes a talk with what came from it; who was found there is to be found again. The people stay. */
export function deleteConversation({ encounter, from, targets = [] }: ConversationParts): Outcome {
  if (!encounter) return refuse({ type: 'encounter-missing' });
  const reopened = foundIn(encounter, targets);
  return ok([
    ...parts(encounter, from, true),
    ...reopened.map(({ id }) => ({ kind: 'target', id, fields: { ending: null } })),
  ]);
}

/** Brings a deleted talk back, from its parts as they were before: what came from it, and who was found there. */
export function restoreConversation({ encounter, from, targets = [] }: ConversationParts): Outcome {
  if (!encounter) return refuse({ type: 'encounter-missing' });
  const found = foundIn(encounter, targets);
  return ok([
    ...parts(encounter, from, false),
    ...found.map(({ id, fields: { ending } }) => ({ kind: 'target', id, fields: { ending } })),
  ]);
}

/** The people to find whom this talk found. */
function foundIn(
  { fields: { on, ...people } }: RecordOf<'encounter'>,
  targets: readonly RecordOf<'target'>[],
): readonly RecordOf<'target'>[] {
  return targets.filter(
    ({ fields: { ending, person } }) =>
      ending?.how === 'spoken' &&
      ending.on === on &&
      person !== undefined &&
      (people as Fields)[`people/${person}`] != null,
  );
}

function parts(
  { id }: RecordOf<'encounter'>,
  from: ConversationParts['from'],
  deleted: boolean,
): readonly Patch[] {
  const made = from.filter(({ fields }) => fields.encounter === id);
  return [
    { kind: 'encounter', id, fields: {}, deleted },
    ...made.map((each) => ({ kind: each.kind, id: each.id, fields: {}, deleted })),
  ];
}
