import { foldedWords } from '../searching/fold.ts';
import type { Attendee } from './attendee.ts';

/** Those of whom every word of `text` begins a word of name, organisation, role or place, in the order of the list. */
export function findAttendees<Each extends Omit<Attendee, 'at' | 'email'>>(
  attendees: readonly Each[],
  text: string,
): readonly Each[] {
  const wanted = foldedWords(text);
  if (wanted.length === 0) return attendees;
  return attendees.filter(({ name, organisation = '', role = '', place = '' }) => {
    const words = foldedWords(`${name.full} ${organisation} ${role} ${place}`);
    return wanted.every((each) => words.some((word) => word.startsWith(each)));
  });
}
