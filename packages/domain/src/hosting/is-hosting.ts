import type { Context } from '../context.ts';
import { dayOf } from '../days/day-of.ts';
import { organisationKey } from '../paths/bonds-of.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import { ok, type Result, refuse } from '../result.ts';

/** Whether you receive the guests (M4): you said so, or the host is you or your organisation as your card has them. */
export function isHosting(
  { fields }: Pick<RecordOf<'event'>, 'fields'>,
  card: Pick<RecordOf<'card'>, 'fields'> | null,
): boolean {
  if (fields.hosting !== undefined) return fields.hosting.is;
  const host = organisationKey(fields.host ?? '');
  const own = [card?.fields.name?.full, card?.fields.organisation].map((text) => organisationKey(text ?? ''));
  return host !== '' && own.includes(host);
}

/** Says that you receive the guests at an event, or that you don't. */
export function setHosting(
  { event }: { readonly event: RecordOf<'event'> | null },
  is: boolean,
  { now, zone }: Pick<Context, 'now' | 'zone'>,
): Result<readonly PatchOf<'event'>[], { readonly type: 'event-missing' }> {
  if (!event) return refuse({ type: 'event-missing' });
  if (event.fields.hosting?.is === is) return ok([]);
  return ok([{ kind: 'event', id: event.id, fields: { hosting: { is, on: dayOf(now, zone) } } }]);
}
