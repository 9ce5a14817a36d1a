import { type Day, isDay } from '../days/day.ts';
import { ok, type Result, refuse } from '../result.ts';

/** What can be wrong with one value of an intent. `field` is its path, `most` the length in characters that fits. */
export type FieldProblem =
  | { readonly type: 'text-missing'; readonly field: string }
  | { readonly type: 'text-too-long'; readonly field: string; readonly length: number; readonly most: number }
  | { readonly type: 'day-does-not-exist'; readonly field: string; readonly value: string }
  | {
      readonly type: 'not-a-choice';
      readonly field: string;
      readonly value: string;
      readonly choices: string;
    };

/** Reads one value: what is to be stored, `null` where it is emptied, or what is wrong with it. */
export type Check<Value> = (value: unknown, field: string) => Result<Value | null, FieldProblem>;

/** Text of at most `most` characters, trimmed; blank text empties the field. */
export function textCheck(most: number): Check<string> {
  return (value, field) => {
    const text = typeof value === 'string' ? value.trim() : '';
    if (text.length > most) return refuse({ type: 'text-too-long', field, length: text.length, most });
    return ok(text === '' ? null : text);
  };
}

/** An ISO day that exists. */
export const dayCheck: Check<Day> = (value, field) => {
  if (value == null || value === '') return ok(null);
  return isDay(value) ? ok(value) : refuse({ type: 'day-does-not-exist', field, value: String(value) });
};

/** One of the words given. */
export function choiceCheck<Choice extends string>(choices: readonly Choice[]): Check<Choice> {
  return (value, field) => {
    if (value == null || value === '') return ok(null);
    const choice = choices.find((each) => each === value);
    if (choice !== undefined) return ok(choice);
    return refuse({ type: 'not-a-choice', field, value: String(value), choices: choices.join(', ') });
  };
}

/** Any value as it is, where its type says enough. */
export function asIs<Value>(): Check<Value> {
  return (value) => ok((value ?? null) as Value | null);
}

/** The same check, where the field may not be empty. */
export function required<Value>(check: Check<Value>): Check<Value> {
  return (value, field) => {
    const read = check(value, field);
    return read.ok && read.value === null ? refuse({ type: 'text-missing', field }) : read;
  };
}

type Checks<Known> = { readonly [path in keyof Known]?: Check<unknown> };
type Read<Known> = { [path in keyof Known]?: Known[path] | null };

/**
 * The fields of an intent that a patch will carry: each checked; those not mentioned (`undefined`) left out, those emptied
 * `null`. Fields without a check are left out too. The first problem found refuses all.
 */
export function checkFields<Known extends object>(
  checks: Checks<Known>,
  intent: { readonly [path in keyof Known]?: unknown },
): Result<Read<Known>, FieldProblem> {
  const fields: Read<Known> = {};
  for (const path of Object.keys(checks) as (keyof Known & string)[]) {
    if (intent[path] === undefined) continue;
    const read = checks[path]?.(intent[path], path);
    if (read === undefined) continue;
    if (!read.ok) return read;
    fields[path] = read.value as Known[typeof path] | null;
  }
  return ok(fields);
}

/** Like `checkFields` for a record that is being made: required fields must be there, and nothing is `null`. */
export function checkNewFields<Known extends object>(
  checks: Checks<Known>,
  intent: { readonly [path in keyof Known]?: unknown },
): Result<Partial<Known>, FieldProblem> {
  const whole = { ...Object.fromEntries(Object.keys(checks).map((path) => [path, null])), ...intent };
  const read = checkFields<Known>(checks, whole as typeof intent);
  if (!read.ok) return read;
  const kept = Object.entries(read.value).filter(([, value]) => value != null);
  return ok(Object.fromEntries(kept) as Partial<Known>);
}
