import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about what has happened since last time, from light to deep (C4). */
export const again: readonly OpenQuestion[] = [
  { id: 'again-since', topic: 'again', ask: 'What has happened since last time that you’re glad about?' },
  { id: 'again-plan', topic: 'again', ask: 'What became of that plan of yours?' },
  { id: 'again-busy', topic: 'again', ask: 'What’s taking most of your attention these days?' },
  { id: 'again-changed-mind', topic: 'again', ask: 'What have you changed your mind about?' },
  { id: 'again-still-seeks', topic: 'again', ask: 'What are you looking for now?' },
  { id: 'again-for-you', topic: 'again', ask: 'What would help you most right now?' },
  { id: 'again-home', topic: 'again', ask: 'How is everybody at home?' },
  { id: 'again-coming-months', topic: 'again', ask: 'What do the coming months look like for you?' },
];
