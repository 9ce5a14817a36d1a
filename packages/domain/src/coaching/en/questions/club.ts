import type { OpenQuestion } from '../../coaching.ts';

/** Open questions among members, from light to deep (C4). */
export const club: readonly OpenQuestion[] = [
  { id: 'club-joined', topic: 'club', ask: 'How did you come to join?' },
  { id: 'club-first-evening', topic: 'club', ask: 'What was your first evening here like?' },
  { id: 'club-met', topic: 'club', ask: 'Who have you met here that you’d never have met otherwise?' },
  { id: 'club-stays', topic: 'club', ask: 'What keeps you a member?' },
  { id: 'club-does', topic: 'club', ask: 'What would you like to do for the club?' },
  { id: 'club-should-join', topic: 'club', ask: 'Who really ought to be a member here?' },
  { id: 'club-unknown', topic: 'club', ask: 'What do people here not know about you yet?' },
  { id: 'club-change', topic: 'club', ask: 'What would you do differently here if it were up to you?' },
];
