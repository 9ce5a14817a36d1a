import type { Concept, ConceptKind } from './concept.ts';
import type { Theme } from './theme.ts';

const kinds = ['role', 'need', 'sector'] as const;
const line =
  /^(?<weak>\??)(?<id>[a-z0-9-]+) = (?<nl>[^/]+) \/ (?<en>[^<>~]+?)(?: < (?<broader>[^>~]+?))?(?: > (?<serves>[^~]+?))?(?: ~ (?<related>.+))?$/;

/** The concepts of one theme, in the order they are written. A line that cannot be read throws: it is our own data. */
export function parseTheme(theme: Theme): readonly Concept[] {
  return kinds.flatMap((kind) =>
    theme[kind]
      .trim()
      .split('\n')
      .map((text) => parseConcept(text, kind)),
  );
}

/** Terms in both languages. */
export interface Terms {
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/** More terms by the id of their concept, a line each: `id = Dutch / English`. */
export function parseTerms(text: string): ReadonlyMap<string, Terms> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((each) => {
        const { id, nl, en } = parseConcept(each, 'need');
        return [id, { nl, en }] as const;
      }),
  );
}

function parseConcept(text: string, kind: ConceptKind): Concept {
  const part = line.exec(text)?.groups;
  if (!part) throw new Error(`"${text}" is no line of a theme`);
  return {
    id: part.id ?? '',
    kind,
    weak: part.weak === '?',
    nl: list(part.nl),
    en: list(part.en),
    broader: list(part.broader),
    serves: list(part.serves),
    related: list(part.related),
  };
}

function list(text: string | undefined): readonly string[] {
  return text ? text.split(',').map((term) => term.trim()) : [];
}
