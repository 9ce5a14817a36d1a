import type { EventKind } from '../events/event.ts';

/**
 * How an event sounds (P1): `open` to anybody, around a `theme`, among one's `own` members, `festive`,
 * the `farewell` of somebody who leaves, or `mourning`.
 */
export type Tone = 'open' | 'theme' | 'own' | 'festive' | 'farewell' | 'mourning';

/** Every tone. */
export const tones: readonly Tone[] = ['open', 'theme', 'own', 'festive', 'farewell', 'mourning'];

const toneOf: { readonly [kind in EventKind]: Tone } = {
  reception: 'open',
  congress: 'theme',
  lecture: 'theme',
  'book-presentation': 'theme',
  'annual-meeting': 'own',
  club: 'own',
  farewell: 'farewell',
  jubilee: 'festive',
  funeral: 'mourning',
  other: 'open',
};

/** The tone that the kind of an event sets for everything Kennis suggests there (P1). */
export function eventTone(kind: EventKind): Tone {
  return toneOf[kind] ?? 'open';
}

/** Whether only presence and condolence fit: no pitch, card, goal or people to find (P8). */
export function isPresenceOnly(kind: EventKind): boolean {
  return isPresenceTone(eventTone(kind));
}

/** Whether it is a tone in which only presence fits (P8). */
export function isPresenceTone(tone: Tone): tone is 'farewell' | 'mourning' {
  return tone === 'farewell' || tone === 'mourning';
}
