import type { Line } from '../coaching.ts';

/** Somebody you have met before: tell, hear, remember together, and speak longer if it fits (C7). */
export const reunion: readonly Line[] = [
  {
    id: 'reunion-how',
    say: 'How lovely to see you. How are things with you now?',
    why: 'With ‘now’ you ask about today, and not for a polite ‘fine, thanks’.',
  },
  {
    id: 'reunion-tell',
    say: 'Since we last met, this has changed for me: … . What about you?',
    why: 'Tell something real and you’ll get something real back.',
  },
  {
    id: 'reunion-memory',
    say: 'Do you remember that time with … ? It came back to me the other day.',
    why: 'Remembering something together brings you closer in one sentence.',
  },
  {
    id: 'reunion-outcome',
    say: 'Last time you were busy with … . How did that go?',
    why: 'Remembering is the finest form of interest.',
  },
  {
    id: 'reunion-promise',
    say: 'I still owe you something. You’ll have it this week.',
    why: 'Bringing up a promise yourself beats hoping that they’ve forgotten.',
  },
  {
    id: 'reunion-coffee',
    say: 'This is far too short. Shall we have a coffee soon?',
    why: 'Half an hour, just the two of you, is worth ten waves across a room.',
  },
  {
    id: 'reunion-help',
    say: 'What could I help you with right now?',
    why: 'People hardly ever hear this question. You needn’t have the answer on the spot.',
  },
  {
    id: 'reunion-seeks',
    say: 'Are you still looking for … ?',
    why: 'What someone wanted a year ago has been found or is still needed. Both are worth knowing.',
  },
  {
    id: 'reunion-advice',
    say: 'I did what you advised me. This is what came of it: … .',
    why: 'People almost never hear what became of their advice. There is no better thank-you.',
  },
  {
    id: 'reunion-mutual',
    say: 'Do you ever see … these days?',
    why: 'A shared friend is easy to talk about, and may come back into view that way.',
  },
];
