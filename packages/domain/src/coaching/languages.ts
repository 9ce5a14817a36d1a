import type { Coaching } from './coaching.ts';
import { coachingInEnglish } from './en/coaching.ts';
import { coachingInDutch } from './nl/coaching.ts';

/** Everything the coach can say in one language. */
export function coachingIn(language: 'nl' | 'en'): Coaching {
  return language === 'nl' ? coachingInDutch : coachingInEnglish;
}
