import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the work itself, from light to deep (C4). */
export const work: readonly OpenQuestion[] = [
  { id: 'work-day', topic: 'work', ask: 'What does an ordinary Tuesday look like for you?' },
  { id: 'work-for-whom', topic: 'work', ask: 'Who do you mostly work for?' },
  { id: 'work-like-most', topic: 'work', ask: 'What do you like best about your work?' },
  { id: 'work-energy', topic: 'work', ask: 'What kind of day sends you home whistling?' },
  { id: 'work-child', topic: 'work', ask: 'How would you explain what you do to a ten-year-old?' },
  {
    id: 'work-misunderstood',
    topic: 'work',
    ask: 'What do people get completely wrong about your line of work?',
  },
  { id: 'work-proud', topic: 'work', ask: 'What have you been proud of this past year?' },
  { id: 'work-good-at', topic: 'work', ask: 'What do people come to you for?' },
  { id: 'work-best-client', topic: 'work', ask: 'What kind of people do you most enjoy working with?' },
  { id: 'work-nobody-sees', topic: 'work', ask: 'Which part of your job does nobody see?' },
];
