import type { PersonIntent } from '../people/person-fields.ts';
import { sameName } from '../people/same-name.ts';
import { fold } from '../searching/fold.ts';
import type { RecognisedAttendee } from './recognise-attendees.ts';

/**
 * What somebody new is said to be, with role and organisation from the list of who comes where nothing was said of them (P3). Only
 * where one of that name stands on it who is none of your people, and at no other organisation than was said.
 */
export function detailsFromList(
  details: PersonIntent,
  attendees: readonly RecognisedAttendee[],
): PersonIntent {
  const { name, role, organisation } = details;
  if (!name) return details;
  const named = attendees.filter((attendee) => sameName(attendee.name, name));
  const [found] = named;
  if (!found || named.length > 1 || found.known !== null) return details;
  const isElsewhere = organisation && fold(organisation) !== fold(found.organisation ?? '');
  if (isElsewhere) return details;
  return {
    ...details,
    ...(!role && found.role !== undefined && { role: found.role }),
    ...(!organisation && found.organisation !== undefined && { organisation: found.organisation }),
  };
}

/**
 * Whom on the list of an event a typed name may mean (P3): those of that name, or of only that given name, who are none of your people,
 * and at no other organisation than was said.
 */
export function listedAs(
  { name, organisation }: { readonly name: string; readonly organisation?: string | undefined },
  attendees: readonly RecognisedAttendee[],
): readonly RecognisedAttendee[] {
  const isGivenOnly = !/\S\s+\S/.test(name);
  return attendees.filter((each) => {
    if (each.known !== null) return false;
    if (organisation && fold(organisation) !== fold(each.organisation ?? '')) return false;
    if (sameName(each.name, name)) return true;
    return isGivenOnly && each.name.given !== undefined && fold(each.name.given) === fold(name.trim());
  });
}
