import type { DrillCard, DrillPortion, DueCard } from '@kennis/domain/drilling';

/** A portion of the names drill as the API and the command line give it. */
export interface PrintedDrill extends Pick<DrillPortion, 'doneToday' | 'waiting'> {
  readonly cards: readonly (Pick<DueCard, 'due'> &
    Pick<DrillCard, 'kind' | 'clues' | 'name' | 'answer'> & {
      readonly person: string;
      /** The SHA-256 of the photo to show. */
      readonly photo: string | null;
    })[];
}

/** Each card with its question and its answer (P7). */
export function printDrill({ cards, doneToday, waiting }: DrillPortion): PrintedDrill {
  return {
    cards: cards.map(({ due, card: { person, kind, clues, name, answer, photo } }) => ({
      person: person.id,
      kind,
      due,
      clues,
      name,
      answer,
      photo: photo?.sha256 ?? null,
    })),
    doneToday,
    waiting,
  };
}
