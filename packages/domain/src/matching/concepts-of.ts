import type { TextReader } from './reading/read-text.ts';
import type { Language } from './reading/stem.ts';
import type { ConceptKind } from './thesaurus/concept.ts';

/** A concept that a text names. `part` tells whether it is asked for itself or a particular of it. */
export interface NamedConcept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly weak: boolean;
  readonly label: string;
  readonly part: 'head' | 'particular';
}

/** The roles, needs and sectors that a text names, in the order they are read, each once; `reader` comes from `createTextReader`. */
export function conceptsOf(
  text: string,
  lang: Language | undefined,
  reader: TextReader,
): readonly NamedConcept[] {
  const { heads, particulars } = reader.read(text, lang, 'ask');
  const named = [
    ...heads.flat().map((term) => ({ term, part: 'head' as const })),
    ...particulars.map((term) => ({ term, part: 'particular' as const })),
  ].flatMap(({ term, part }) =>
    term.keys.flatMap((key): readonly NamedConcept[] => {
      const concept = typeof key === 'number' ? reader.thesaurus.concepts[key] : undefined;
      return concept
        ? [{ id: concept.id, kind: concept.kind, weak: concept.weak, label: term.label, part }]
        : [];
    }),
  );
  return [...new Map(named.map((concept) => [concept.id, concept])).values()];
}
