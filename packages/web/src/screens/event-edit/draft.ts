import {
  type EventFields,
  type EventGoal,
  type EventIntent,
  type EventKind,
  isPresenceOnly,
  ok,
  type Result,
  refuse,
} from '@kennis/domain';

/** An event as it stands in the form: everything as written. */
export interface EventDraft {
  readonly name: string;
  readonly kind: EventKind;
  readonly on: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly host: string;
  readonly theme: string;
  readonly hours: string;
  readonly fee: string;
  /** `proposed` while it was left to Kennis. */
  readonly goal: EventGoal | null | 'proposed';
  readonly pitch: string | null;
  readonly ask: string | null;
  /** The long-term goal that it helps with (D1). */
  readonly towards: string | null;
}

/** Something written where a number belongs. */
export type NumberUnclear = {
  readonly type: 'number-unclear';
  readonly field: 'hours' | 'fee';
  readonly value: string;
};

/** A form for a new event on `on`. */
export function emptyDraft(on: string): EventDraft {
  return { ...eventToDraft({ name: '', kind: 'reception', on }), goal: 'proposed' };
}

/** A form for an event that is there; decimals with the `mark` of the reader's language. */
export function eventToDraft(fields: EventFields, mark = ','): EventDraft {
  const print = (value: number | undefined) => (value === undefined ? '' : String(value).replace('.', mark));
  return {
    name: fields.name,
    kind: fields.kind,
    on: fields.on,
    startsAt: fields.startsAt ?? '',
    endsAt: fields.endsAt ?? '',
    place: fields.place ?? '',
    host: fields.host ?? '',
    theme: fields.theme ?? '',
    hours: print(fields.hours),
    fee: print(fields.fee && fields.fee.cents / 100),
    goal: fields.goal ?? null,
    pitch: fields.pitch ?? null,
    ask: fields.ask ?? null,
    towards: fields.towards ?? null,
  };
}

/** Without what does not fit its kind: at a funeral no goal, pitch or ask (P8); a goal about the theme follows the theme. */
export function fittingDraft(draft: EventDraft): EventDraft {
  if (isPresenceOnly(draft.kind)) return { ...draft, goal: null, pitch: null, ask: null, towards: null };
  if (draft.goal === 'proposed' || draft.goal?.form !== 'theme') return draft;
  const theme = draft.theme.trim();
  return { ...draft, goal: theme === '' ? null : { form: 'theme', theme } };
}

/** What the form wants with the goal that it shows; `currency` is that of the fee. */
export function draftToIntent(
  draft: EventDraft,
  goal: EventGoal | null,
  currency = 'EUR',
): Result<EventIntent, NumberUnclear> {
  const hours = toNumber(draft.hours);
  const fee = toNumber(draft.fee);
  if (hours === undefined) return refuse({ type: 'number-unclear', field: 'hours', value: draft.hours });
  if (fee === undefined) return refuse({ type: 'number-unclear', field: 'fee', value: draft.fee });
  return ok({
    ...draft,
    goal,
    hours,
    fee: fee === null ? null : { cents: Math.round(fee * 100), currency },
  });
}

/** Blank is null, what is no number undefined. */
function toNumber(text: string): number | null | undefined {
  const tidy = text.replace(/[€\s]/g, '').replace(',', '.');
  if (tidy === '') return null;
  return /^\d+(\.\d+)?$/.test(tidy) ? Number(tidy) : undefined;
}
