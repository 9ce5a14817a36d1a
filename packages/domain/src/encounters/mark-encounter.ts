import type { Context } from '../context.ts';
import type { PatchOf, RecordOf } from '../records/kinds.ts';
import type { Fields } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import type { Known } from './encounter.ts';
import type { Side } from './six.ts';

type Records = { readonly encounter: RecordOf<'encounter'> | null };
type Outcome = Result<readonly PatchOf<'encounter'>[], { readonly type: 'encounter-missing' }>;

/** Marks one of the six of C2 as told in this talk, or takes that back; with `person`, only for them. */
export function markKnown(
  { encounter }: Records,
  intent: { readonly side: Side; readonly known: Known; readonly person?: string; readonly filled: boolean },
  { now }: Pick<Context, 'now'>,
): Outcome {
  const { side, known, person, filled } = intent;
  const key = person === undefined ? known : `${known}:${person}`;
  return mark(encounter, `${side}/${key}`, filled ? { at: now } : null);
}

/** Remembers that an open question was asked in this talk, or takes that back (C4). */
export function markAsked(
  { encounter }: Records,
  { question, asked }: { readonly question: string; readonly asked: boolean },
  { now }: Pick<Context, 'now'>,
): Outcome {
  return mark(encounter, `asked/${question}`, asked ? { at: now } : null);
}

/** Writes down that it did or did not click: a neutral fact that counts nowhere (C9). */
export function markClick({ encounter }: Records, { click }: { readonly click: 'no' | null }): Outcome {
  return mark(encounter, 'click', click);
}

function mark(encounter: RecordOf<'encounter'> | null, path: string, wanted: unknown): Outcome {
  if (!encounter) return refuse({ type: 'encounter-missing' });
  const current = (encounter.fields as Fields)[path] ?? null;
  if ((current === null) === (wanted === null)) return ok([]);
  return ok([
    { kind: 'encounter', id: encounter.id, fields: { [path]: wanted } as PatchOf<'encounter'>['fields'] },
  ]);
}
