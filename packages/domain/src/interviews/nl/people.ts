import type { QuestionSet } from '../question-set.ts';

/** Over wie ik nog moet spreken. */
export const people: QuestionSet = {
  id: 'people',
  title: 'Over wie ik nog moet spreken',
  questions: [
    {
      id: 'talk-people-who',
      ask: {
        je: 'Wie zou jij in mijn plaats ook nog spreken?',
        u: 'Wie zou u in mijn plaats ook nog spreken?',
      },
    },
    { id: 'talk-people-why', ask: { je: 'Waarom juist diegene?', u: 'Waarom denkt u juist aan diegene?' } },
    {
      id: 'talk-people-other',
      ask: {
        je: 'Wie kijkt er heel anders tegenaan dan jij?',
        u: 'Wie kijkt er heel anders tegenaan dan u?',
      },
    },
    {
      id: 'talk-people-just',
      ask: {
        je: 'Wie heeft deze stap nog niet zo lang geleden gezet?',
        u: 'Wie kent u die deze stap nog niet zo lang geleden heeft gezet?',
      },
    },
    {
      id: 'talk-people-stopped',
      ask: {
        je: 'Ken je iemand die ermee gestopt is en daarover wil vertellen?',
        u: 'Kent u iemand die ermee gestopt is en daarover wil vertellen?',
      },
    },
    {
      id: 'talk-people-name',
      ask: { je: 'Mag ik zeggen dat ik de naam van jou heb?', u: 'Mag ik zeggen dat ik de naam van u heb?' },
    },
    {
      id: 'talk-people-intro',
      ask: {
        je: 'Zou je ons aan elkaar willen voorstellen, als diegene dat ook goedvindt?',
        u: 'Zou u ons aan elkaar willen voorstellen, als diegene dat ook goedvindt?',
      },
    },
    {
      id: 'talk-people-club',
      ask: {
        je: 'Bij welke club of bijeenkomst zitten de mensen die dit weten?',
        u: 'Bij welke vereniging of bijeenkomst zitten volgens u de mensen die dit weten?',
      },
    },
    {
      id: 'talk-people-back',
      ask: { je: 'Waarmee kan ik jou op mijn beurt helpen?', u: 'Waarmee kan ik u op mijn beurt helpen?' },
    },
  ],
};
