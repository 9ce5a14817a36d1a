import { foldedWords } from '../searching/fold.ts';
import type { Attendee } from './attendee.ts';

const longest = 60;

/** The key of somebody on a kept list, the same on every device: of the name and the organisation. */
export function attendeeKey({ name, organisation = '' }: Pick<Attendee, 'name' | 'organisation'>): string {
  const part = (text: string) =>
    [
      ...foldedWords(text)
        .join('-')
        .replace(/[^\p{L}\p{N}-]+/gu, ''),
    ]
      .slice(0, longest)
      .join('');
  return [part(name.full) || '-', part(organisation)].filter(Boolean).join('~');
}
