import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about the theme of an event, from light to deep (C4). */
export const theme: readonly OpenQuestion[] = [
  { id: 'theme-touches', topic: 'theme', ask: 'How does this touch on your own work?' },
  { id: 'theme-stance', topic: 'theme', ask: 'Where do you see it differently from the speaker?' },
  { id: 'theme-tried', topic: 'theme', ask: 'What have you tried already?' },
  { id: 'theme-monday', topic: 'theme', ask: 'What will you do with it on Monday?' },
  { id: 'theme-missing', topic: 'theme', ask: 'Which side of the story do you hear too little of?' },
  { id: 'theme-who-knows', topic: 'theme', ask: 'Who has taught you most about this?' },
  {
    id: 'theme-ten-years',
    topic: 'theme',
    ask: 'How will we be talking about this in ten years, do you think?',
  },
  { id: 'theme-began', topic: 'theme', ask: 'How did you first get interested in this?' },
];
