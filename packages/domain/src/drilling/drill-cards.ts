import type { Day } from '../days/day.ts';
import type { BlobReference, PersonFields } from '../people/person.ts';
import type { RecordOf } from '../records/kinds.ts';
import { foldedWords } from '../searching/fold.ts';
import type { DrillCardKind } from './drill.ts';

/** Something to know somebody by; `text` is as it stands in the book. */
export type DrillClue =
  | { readonly type: 'role' | 'organisation' | 'place' | 'how-met' | 'met-at'; readonly text: string }
  | { readonly type: 'does' | 'memory' | 'seeks'; readonly text: string };

/** What is read of somebody to drill their name. */
export interface DrillPerson {
  readonly person: RecordOf<'person'>;
  /** The name of the event where you last met. */
  readonly metAt?: string | null;
  readonly memories?: readonly RecordOf<'memory'>[];
  readonly asks?: readonly RecordOf<'ask'>[];
}

/** One card: what is shown, and what is asked for (P7). */
export interface DrillCard {
  readonly person: RecordOf<'person'>;
  readonly kind: DrillCardKind;
  readonly photo: BlobReference | null;
  /** Shown with the question; names are left out of them. */
  readonly clues: readonly DrillClue[];
  /** Shown with the question `name-fact` only. */
  readonly name: string | null;
  readonly answer: { readonly name: string; readonly fact: DrillClue | null };
}

/** A card as it comes due: new on the day `due` is null. */
export interface DueCard {
  readonly card: DrillCard;
  readonly due: Day | null;
}

const mostClues = 2;

/**
 * The cards of one person, by what is known of them: with a photo the face asks for the name, else where they work and where you met; a
 * fact and the name ask for each other. None where nothing is known that tells somebody apart.
 */
export function drillCards(known: DrillPerson): readonly DrillCard[] {
  const { person } = known;
  const { name, photo } = person.fields;
  const facts = factsOf(known);
  const [fact = null] = facts;
  const clues = cluesOf(known);
  const card = (kind: DrillCardKind, shown: readonly DrillClue[]): DrillCard => ({
    person,
    kind,
    photo: kind === 'face-name' ? (photo ?? null) : null,
    clues: shown.map((clue) => ({ ...clue, text: withoutName(clue.text, person.fields) })),
    name: kind === 'name-fact' ? name.full : null,
    answer: { name: name.full, fact },
  });
  const isElsewhere = fact !== null && !clues.some(({ text }) => text === fact.text);
  return [
    ...(photo ? [card('face-name', [])] : clues.length > 0 ? [card('clue-name', clues)] : []),
    ...(fact ? [card('name-fact', [])] : []),
    ...(fact && (photo || isElsewhere) ? [card('fact-name', [fact])] : []),
  ];
}

/** What they do before all else: it tells most. */
function factsOf({ person: { fields }, memories = [], asks = [] }: DrillPerson): readonly DrillClue[] {
  return present([
    ['does', fields.does],
    ['memory', memories[0]?.fields.text],
    ['seeks', asks.find((ask) => !ask.fields.ending)?.fields.text],
    ['role', fields.role],
    ['organisation', fields.organisation],
    ['place', fields.place],
  ]);
}

/** Where they are to be placed, for want of a face. */
function cluesOf({ person: { fields }, metAt }: DrillPerson): readonly DrillClue[] {
  return present([
    ['organisation', fields.organisation],
    ['met-at', metAt ?? undefined],
    ['how-met', metAt ? undefined : fields.howMet],
    ['role', fields.role],
    ['place', fields.place],
  ]).slice(0, mostClues);
}

function present(clues: readonly (readonly [DrillClue['type'], string | undefined])[]): readonly DrillClue[] {
  return clues.flatMap(([type, text]) => (text?.trim() ? [{ type, text: text.trim() } as DrillClue] : []));
}

/** A clue that says the name would ask nothing. */
function withoutName(text: string, { name, nickname }: PersonFields): string {
  const said = new Set(
    [name.given, name.family, nickname]
      .flatMap((part) => foldedWords(part ?? ''))
      .filter((word) => word.length > 2),
  );
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => (said.has(foldedWords(word)[0] ?? '') ? '…' : word));
}
