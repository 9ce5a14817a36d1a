import {
  asIs,
  type Check,
  checkFields,
  choiceCheck,
  dayCheck,
  type FieldProblem,
  required,
  textCheck,
} from '../records/check-fields.ts';
import type { Fields } from '../records/record.ts';
import { ok, type Result, refuse } from '../result.ts';
import { fold } from '../searching/fold.ts';
import { emailKey, phoneKey, tagKey, urlKey } from './contact-key.ts';
import { parseName, printName } from './name.ts';
import type {
  BlobReference,
  ContactPoint,
  PersonFields,
  PersonName,
  PostalAddress,
  Rhythm,
} from './person.ts';

/**
 * What somebody wants a person's fields to be. What is not mentioned stays, `null` and blank text empty a field; a list
 * replaces the set it stands for. A name may be text, which is read into its parts.
 */
export interface PersonIntent {
  readonly name?: string | PersonName | undefined;
  readonly nickname?: string | null | undefined;
  readonly role?: string | null | undefined;
  readonly organisation?: string | null | undefined;
  readonly department?: string | null | undefined;
  readonly place?: string | null | undefined;
  readonly does?: string | null | undefined;
  readonly howMet?: string | null | undefined;
  readonly metOn?: string | null | undefined;
  readonly metThrough?: string | null | undefined;
  readonly birthday?: string | null | undefined;
  readonly rhythm?: Rhythm | null | undefined;
  readonly language?: string | null | undefined;
  readonly address?: 'je' | 'u' | null | undefined;
  readonly photo?: BlobReference | null | undefined;
  readonly emails?: readonly ContactPoint[] | undefined;
  readonly phones?: readonly ContactPoint[] | undefined;
  readonly urls?: readonly ContactPoint[] | undefined;
  readonly addresses?: readonly PostalAddress[] | undefined;
  /** Labels. */
  readonly tags?: readonly string[] | undefined;
  /** The country (`31`) of telephone numbers written the national way. */
  readonly countryCode?: string | undefined;
}

/** Why a person is not written: a field that does not fit, what is no mail address, or too many of something. */
export type PersonProblem =
  | FieldProblem
  | { readonly type: 'mail-address-unclear'; readonly value: string }
  | { readonly type: 'too-many'; readonly field: string; readonly length: number; readonly most: number };

/** The rhythms to choose from, the most frequent first. */
export const rhythms: readonly Rhythm[] = ['month', 'quarter', 'half-year', 'year', 'none'];

const birthdayCheck: Check<string> = (value, field) => {
  const yearless = typeof value === 'string' && value.startsWith('--');
  const read = dayCheck(yearless ? value.replace(/^--/, '2024-') : value, field);
  if (!read.ok) return refuse({ type: 'day-does-not-exist', field, value: String(value) });
  return yearless ? ok(value) : read;
};

const nameCheck: Check<PersonName> = (value, field) => {
  const name = typeof value === 'string' ? parseName(value) : composed(value as PersonName | null);
  const full = textCheck(200)(name.full, field);
  if (!full.ok) return full;
  return ok(full.value === null ? null : { ...name, full: full.value });
};

const plainChecks: { readonly [path in keyof PersonIntent & keyof PersonFields]?: Check<unknown> } = {
  name: required(nameCheck),
  nickname: textCheck(100),
  role: textCheck(200),
  organisation: textCheck(200),
  department: textCheck(200),
  place: textCheck(200),
  does: textCheck(1000),
  howMet: textCheck(1000),
  metOn: dayCheck,
  metThrough: textCheck(100),
  birthday: birthdayCheck,
  rhythm: choiceCheck(rhythms),
  language: textCheck(35),
  address: choiceCheck<'je' | 'u'>(['je', 'u']),
  photo: asIs<BlobReference>(),
};

/** The plain fields of an intent, checked. */
export function plainFields(intent: PersonIntent): Result<Fields, PersonProblem> {
  return checkFields(plainChecks, intent) as Result<Fields, FieldProblem>;
}

/** The sets that an intent mentions, by element key. */
export function elementFields(
  intent: PersonIntent,
): Result<ReadonlyMap<string, ReadonlyMap<string, unknown>>, PersonProblem> {
  const { emails, phones, urls, addresses, tags, countryCode } = intent;
  const unclear = emails?.find(({ value }) => value.trim() !== '' && !/^[^\s@]+@[^\s@]+$/.test(value.trim()));
  if (unclear) return refuse({ type: 'mail-address-unclear', value: unclear.value });
  const sets = new Map<string, ReadonlyMap<string, unknown>>();
  if (emails) sets.set('emails', points(emails, emailKey));
  if (phones)
    sets.set(
      'phones',
      points(phones, (value) => phoneKey(value, countryCode)),
    );
  if (urls) sets.set('urls', points(urls, urlKey));
  if (addresses) sets.set('addresses', keyed(addresses, addressKey));
  if (tags) sets.set('tags', tagElements(tags));
  const long = [...sets].find(([, elements]) => elements.size > mostElements);
  if (long) return refuse({ type: 'too-many', field: long[0], length: long[1].size, most: mostElements });
  return ok(sets);
}

/** Tags by element key, from labels as somebody wrote them; blank ones are passed over. */
export function tagElements(labels: readonly string[]): ReadonlyMap<string, { readonly label: string }> {
  const tidy = labels.map((label) => ({ label: label.trim().replace(/\s+/g, ' ').slice(0, longestTag) }));
  return keyed(tidy, ({ label }) => tagKey(label));
}

const longestTag = 60;
const mostElements = 100;

function composed(name: PersonName | null): PersonName {
  const full = name?.full?.trim() || (name ? printName(name) : '');
  return { ...name, full };
}

function points(
  written: readonly ContactPoint[],
  key: (value: string) => string,
): ReadonlyMap<string, ContactPoint> {
  const tidy = written.map((point) => ({ ...point, value: point.value.trim().slice(0, 300) }));
  return keyed(tidy, ({ value }) => key(value));
}

function addressKey({ street, postalCode, locality, country, box }: PostalAddress): string {
  const parts = [street, box, postalCode, locality, country].filter(Boolean).join(' ');
  return fold(parts).replace(/\s+/g, ' ').trim().slice(0, 300);
}

function keyed<Value>(values: readonly Value[], key: (value: Value) => string): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [key(value), value] as const).filter(([each]) => each !== ''));
}
