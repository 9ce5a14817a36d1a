import type { CaptureDraft, DraftFavour, DraftPerson, Part, Span } from '../draft.ts';

/**
 * A draft with what was given and received; what that tells is no rest any more, nor says it what somebody is who is named elsewhere: the
 * number of the accountant makes nobody an accountant.
 */
export function withFavours(
  draft: Omit<CaptureDraft, 'favours'>,
  favours: readonly DraftFavour[],
): CaptureDraft {
  if (favours.length === 0) return { ...draft, favours };
  const isTold = ({ span: [start, end] }: Part) =>
    favours.some(({ span }) => start < span[1] && span[0] < end);
  const people = draft.people.map((person) => withoutGiven(person, favours));
  return { ...draft, people, favours, rest: draft.rest.filter((part) => !isTold(part)) };
}

function withoutGiven(person: DraftPerson, favours: readonly DraftFavour[]): DraftPerson {
  const others = favours.filter(({ span }) => !isIn(person.name.span, span));
  const own = (part: Part | null) => (part && others.some(({ span }) => isIn(part.span, span)) ? null : part);
  const { role, organisation, place, does } = person;
  return {
    ...person,
    role: own(role),
    organisation: own(organisation),
    place: own(place),
    does: own(does),
  };
}

function isIn([start, end]: Span, [from, to]: Span): boolean {
  return start >= from && end <= to;
}
