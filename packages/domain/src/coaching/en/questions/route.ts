import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about how somebody came to do this, from light to deep (C4). */
export const route: readonly OpenQuestion[] = [
  { id: 'route-here', topic: 'route', ask: 'How did you come to do this?' },
  { id: 'route-wanted', topic: 'route', ask: 'What did you want to be when you were little?' },
  { id: 'route-turn', topic: 'route', ask: 'When did things take a different turn for you?' },
  { id: 'route-first-job', topic: 'route', ask: 'What did your very first job teach you?' },
  {
    id: 'route-who-helped',
    topic: 'route',
    ask: 'Who gave you a push in the right direction along the way?',
  },
  { id: 'route-dared', topic: 'route', ask: 'Which step took the most courage?' },
  { id: 'route-again', topic: 'route', ask: 'What would you do differently if you started over?' },
  { id: 'route-stayed', topic: 'route', ask: 'What has kept you in this line of work?' },
];
