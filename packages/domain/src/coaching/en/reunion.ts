import type { Line } from '../coaching.ts';

/** Somebody you have met before: tell, hear, remember together, and speak longer if it fits (C7). */
export const reunion: readonly Line[] = [
  {
    id: 'reunion-how',
    style: 'enthusiastic',
    say: 'How lovely to see you. How are things with you now?',
    why: 'With ‘now’ you ask about today, and not for a polite ‘fine, thanks’.',
  },
  {
    id: 'reunion-tell',
    style: 'factual',
    say: 'There’s been a change since we last met: … . What about you?',
    why: 'Tell something real and you’ll get something real back.',
  },
  {
    id: 'reunion-memory',
    style: 'enthusiastic',
    say: 'Do you remember that time with … ? It came back to me the other day.',
    why: 'Remembering something together brings you closer in one sentence.',
  },
  {
    id: 'reunion-outcome',
    style: 'factual',
    say: 'Last time you were busy with … . How did that go?',
    why: 'Remembering is the finest form of interest.',
  },
  {
    id: 'reunion-promise',
    style: 'factual',
    say: 'I still owe you something. You’ll have it this week.',
    why: 'Bringing up a promise yourself beats hoping that they’ve forgotten.',
  },
  {
    id: 'reunion-coffee',
    style: 'enthusiastic',
    say: 'This is far too short. Shall we have a coffee soon?',
    why: 'Half an hour, just the two of you, is worth ten waves across a room.',
  },
  {
    id: 'reunion-help',
    style: 'enthusiastic',
    say: 'What could I help you with right now?',
    why: 'People hardly ever hear this question, and you needn’t have the answer on the spot.',
  },
  {
    id: 'reunion-seeks',
    style: 'factual',
    say: 'Are you still looking for … ?',
    why: 'What someone wanted a year ago has been found or is still needed.',
  },
  {
    id: 'reunion-advice',
    style: 'factual',
    say: 'I took your advice. This is what came of it: … .',
    why: 'People almost never hear what became of their advice.',
  },
  {
    id: 'reunion-mutual',
    style: 'shy',
    say: 'Do you ever see … these days?',
    why: 'A shared friend is easy to talk about, and may come back into view that way.',
  },
  {
    id: 'reunion-glad',
    style: 'shy',
    say: 'I’m so glad you’re here.',
    why: 'Whoever hears that feels different about the whole room.',
  },
  {
    id: 'reunion-anchor',
    style: 'shy',
    say: 'Can I stand with you for a bit? I don’t know anyone else.',
    why: 'By all means begin with someone you know, the rest is easier from there.',
  },
  {
    id: 'reunion-how-long-ago',
    style: 'shy',
    say: 'How long is it since we last saw each other?',
    why: 'Counting back together, you’re through the first minute.',
  },
  {
    id: 'reunion-family',
    style: 'enthusiastic',
    say: 'How are the children? They must be quite grown up by now.',
    why: 'Asking about what they once told you themselves is plain interest.',
  },
  {
    id: 'reunion-must-meet',
    style: 'enthusiastic',
    say: 'You have to meet … . Come on, I’ll introduce you.',
    why: 'To introduce a friend is the best thing you can give away here.',
  },
  {
    id: 'reunion-missed',
    style: 'enthusiastic',
    say: 'You weren’t here last time. Is everything all right?',
    why: 'It does people good to be missed.',
  },
  {
    id: 'reunion-read',
    style: 'factual',
    say: 'I read something about … and thought of you. Shall I send it?',
    why: 'You give something before anything is asked.',
  },
  {
    id: 'reunion-same-place',
    style: 'factual',
    say: 'Are you still in the same job?',
    why: 'They can say yes or no, and either way you can ask how they’re finding it.',
  },
  {
    id: 'reunion-introduction',
    style: 'factual',
    say: 'You introduced me to … that time. Something good came of it.',
    why: 'People who connect others rarely hear how it went.',
  },
  {
    id: 'reunion-last-congress',
    style: 'factual',
    say: 'What became of the plans you took home last time?',
    why: 'Everyone makes plans, and if you ask you’ll hear how it really went.',
    fits: ['theme'],
  },
  {
    id: 'reunion-jubilee-then',
    style: 'enthusiastic',
    say: 'Do you remember what we looked like in those days?',
    why: 'At a party you may laugh at yourselves together.',
    fits: ['festive'],
  },
];
