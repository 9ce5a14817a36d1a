import type { Tie } from '../keeping-warm/tie.ts';
import type { PersonFields, Tag } from '../people/person.ts';
import { elements } from '../records/record.ts';
import { foldedWords } from './fold.ts';
import { highlight, type TextSpan } from './highlight.ts';
import { queryWords } from './search-terms.ts';
import { matchWord } from './word-match.ts';

/** A field that search looks in. `tags` holds the labels, joined by a comma and a space. */
export type SearchField =
  | 'name'
  | 'nickname'
  | 'organisation'
  | 'role'
  | 'tags'
  | 'place'
  | 'department'
  | 'emails'
  | 'phones'
  | 'does';

/** A person found: where it stands, and for each field that answers the query its text and the parts that do. */
export interface RankedPerson<Row> {
  readonly row: Row;
  readonly score: number;
  readonly fields: readonly {
    readonly field: SearchField;
    readonly text: string;
    readonly spans: readonly TextSpan[];
  }[];
}

/** What is ranked: a person as storage gives it, with what the encounters add up to. */
export interface SearchRow {
  readonly person: { readonly id: string; readonly fields: PersonFields };
  readonly tie: Pick<Tie, 'contactDays' | 'lastOn'> | null;
}

const weights: readonly (readonly [SearchField, number])[] = [
  ['name', 1],
  ['nickname', 0.95],
  ['phones', 0.9],
  ['organisation', 0.8],
  ['role', 0.75],
  ['tags', 0.7],
  ['place', 0.65],
  ['emails', 0.6],
  ['department', 0.55],
  ['does', 0.5],
];

/**
 * People who answer every word of the query, best first: forgiving accents, case and one typo per word of four letters
 * or more, finding starts of words and parts of compounds. Of equals the one you spoke most comes first.
 */
export function rankPeople<Row extends SearchRow>(
  query: string,
  rows: readonly Row[],
  limit = 50,
): readonly RankedPerson<Row>[] {
  const typed = queryWords(query);
  if (typed.length === 0) return [];
  return rows
    .map((row) => ({ row, score: scoreOf(row.person.fields, typed) }))
    .filter(({ score }) => score > 0)
    .map(({ row, score }) => ({ row, score: score + familiarity(row) }))
    .sort((a, b) => b.score - a.score || (a.row.person.id < b.row.person.id ? -1 : 1))
    .slice(0, limit)
    .map(({ row, score }) => ({ row, score, fields: matchedFields(row.person.fields, query) }));
}

function scoreOf(fields: PersonFields, typed: readonly string[]): number {
  const best = typed.map(() => 0);
  for (const [field, weight] of weights) {
    const text = textOf(fields, field);
    if (text === '') continue;
    const words = foldedWords(text);
    for (const [index, each] of typed.entries()) {
      best[index] = Math.max(best[index] ?? 0, bestIn(words, each, best[index] ?? 0, weight));
    }
  }
  return best.some((score) => score === 0) ? 0 : best.reduce((sum, score) => sum + score, 0) / typed.length;
}

/** The first word of a field counts a little more: who types `jan` looks for Jan before Piet Jansen. */
function bestIn(words: readonly string[], typed: string, atLeast: number, weight: number): number {
  if (weight <= atLeast) return atLeast;
  let best = atLeast;
  for (const [at, word] of words.entries()) {
    const match = matchWord(word, typed);
    if (match) best = Math.max(best, match.quality * weight * (at === 0 ? 1 : 0.97));
  }
  return best;
}

/** Below every difference of field or quality that tells. */
function familiarity({ tie }: SearchRow): number {
  return tie ? 0.02 * (1 - 1 / (1 + tie.contactDays)) : 0;
}

function matchedFields(fields: PersonFields, query: string): RankedPerson<never>['fields'] {
  return weights.flatMap(([field]) => {
    const text = textOf(fields, field);
    const spans = text === '' ? [] : highlight(query, text);
    return spans.length > 0 ? [{ field, text, spans }] : [];
  });
}

function textOf(fields: PersonFields, field: SearchField): string {
  if (field === 'name') return fields.name?.full ?? '';
  if (field === 'tags') return joined(elements<'tags', Tag>(fields, 'tags').map(([, tag]) => tag.label));
  if (field === 'emails') return joined(elements(fields, 'emails').map(([key]) => key));
  if (field === 'phones') return joined(elements(fields, 'phones').map(([key]) => key));
  return fields[field] ?? '';
}

function joined(texts: readonly string[]): string {
  return texts.join(', ');
}
