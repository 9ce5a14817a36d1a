import type { OpenQuestion } from '../../coaching.ts';

/** Open questions over a coffee that you planned together, from light to deep (C4). */
export const coffee: readonly OpenQuestion[] = [
  { id: 'coffee-week', topic: 'coffee', ask: 'How has your week been so far?' },
  { id: 'coffee-event', topic: 'coffee', ask: 'What did you take home from the event where we met?' },
  { id: 'coffee-best-hour', topic: 'coffee', ask: 'When in the day are you at your best?' },
  { id: 'coffee-beginning', topic: 'coffee', ask: 'How did it all begin for you?' },
  { id: 'coffee-decision', topic: 'coffee', ask: 'What decision do you have in front of you just now?' },
  { id: 'coffee-drop', topic: 'coffee', ask: 'What would you drop if your week were a day shorter?' },
  { id: 'coffee-earlier', topic: 'coffee', ask: 'What do you wish you’d known ten years ago?' },
  { id: 'coffee-good-enough', topic: 'coffee', ask: 'When is something good enough for you?' },
  {
    id: 'coffee-left-behind',
    topic: 'coffee',
    ask: 'What would you like to remain of your work, years from now?',
  },
];
