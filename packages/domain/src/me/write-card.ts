import {
  elementFields,
  type PersonIntent,
  type PersonProblem,
  plainFields,
} from '../people/person-fields.ts';
import { changeRecord } from '../records/change-record.ts';
import { changedElements, changedFields } from '../records/changed-fields.ts';
import { type PatchOf, type RecordOf, singletonIds } from '../records/kinds.ts';
import { ok, type Result } from '../result.ts';

/** What you want your card to say; as `PersonIntent`. */
export type CardIntent = Pick<
  PersonIntent,
  'name' | 'role' | 'organisation' | 'place' | 'does' | 'photo' | 'emails' | 'phones' | 'urls' | 'countryCode'
>;

/** Writes your own card (M6): makes it, or changes what the intent mentions. */
export function writeCard(
  { card }: { readonly card: RecordOf<'card'> | null },
  intent: CardIntent,
): Result<readonly PatchOf<'card'>[], PersonProblem> {
  const current = card?.fields ?? {};
  const plain = plainFields(intent);
  if (!plain.ok) return plain;
  const sets = elementFields(intent);
  if (!sets.ok) return sets;
  const changedSets = [...sets.value].map(([set, wanted]) => changedElements(current, set, wanted));
  const fields = Object.assign(changedFields(current, plain.value), ...changedSets);
  return ok(changeRecord('card', singletonIds.card, fields));
}
