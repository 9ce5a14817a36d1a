import type { Line } from '../coaching.ts';

/** The coffee corner. */
export const coffee: readonly Line[] = [
  {
    id: 'coffee-drinkable',
    say: 'Is de koffie hier een beetje te drinken?',
    why: 'Klein en licht. Een gesprek over koffie gaat na drie zinnen vanzelf over iets anders.',
  },
  {
    id: 'coffee-pour',
    say: { je: 'Zal ik er voor jou ook een inschenken?', u: 'Zal ik er voor u ook een inschenken?' },
    why: 'Iets aanreiken is al contact. Daarna hoeft er niets bedacht te worden.',
  },
  {
    id: 'coffee-break',
    say: 'Ook even op adem komen?',
    why: 'Bij de koffie zoekt iedereen een pauze, dus dit klopt altijd.',
    next: 'Vraag daarna wat de ander tot nu toe het meest is bijgebleven.',
  },
  {
    id: 'coffee-beside',
    say: 'Nu we hier toch naast elkaar staan: ik ben {me}.',
    why: {
      je: 'Je hoeft niemand op te zoeken en geen reden te verzinnen. Je staat er al.',
      u: 'U hoeft niemand op te zoeken en geen reden te verzinnen. U staat er al.',
    },
  },
  {
    id: 'coffee-second',
    say: {
      je: 'Ik ben al aan mijn tweede. Hoe ver ben jij?',
      u: 'Ik ben al aan mijn tweede. Hoe ver bent u?',
    },
    why: 'Een grapje op eigen kosten is altijd veilig.',
  },
  {
    id: 'coffee-tip',
    say: {
      je: 'Wat heb jij hier gehoord of gezien dat ik niet mag missen?',
      u: 'Wat hebt u hier gehoord of gezien dat ik niet mag missen?',
    },
    why: {
      je: 'Je vraagt om een tip. Wie een tip geeft, is je al aan het helpen, en doet dat met plezier.',
      u: 'U vraagt om een tip. Wie een tip geeft, is u al aan het helpen, en doet dat met plezier.',
    },
  },
  {
    id: 'coffee-building',
    say: {
      je: 'Ben jij hier eerder geweest? Ik ken de weg hier nog niet.',
      u: 'Bent u hier eerder geweest? Ik ken de weg hier nog niet.',
    },
    why: {
      je: 'Makkelijk te beantwoorden, en je hoort meteen of de ander hier thuis is.',
      u: 'Makkelijk te beantwoorden, en u hoort meteen of de ander hier thuis is.',
    },
  },
  {
    id: 'coffee-travel',
    say: { je: 'Moest je ver reizen vandaag?', u: 'Moest u ver reizen vandaag?' },
    why: {
      je: 'Van de reis kom je vanzelf op waar iemand woont en werkt.',
      u: 'Van de reis komt u vanzelf op waar iemand woont en werkt.',
    },
  },
  {
    id: 'coffee-session',
    say: {
      je: 'Waar ga jij straks naartoe, en waarom die?',
      u: 'Waar gaat u straks naartoe, en waarom die?',
    },
    why: {
      je: 'Een keuze verraadt waar iemand belangstelling voor heeft. En je hebt meteen iets om straks op terug te komen.',
      u: 'Een keuze verraadt waar iemand belangstelling voor heeft. En u hebt meteen iets om straks op terug te komen.',
    },
    fits: ['theme'],
  },
  {
    id: 'coffee-regular',
    say: {
      je: 'Jij komt hier vaker, geloof ik. Wat trekt je hier?',
      u: 'U komt hier vaker, geloof ik. Wat trekt u hier?',
    },
    why: {
      je: 'Je hoort wat de vereniging voor iemand waard is. Vaak is het een naam die jij ook moet kennen.',
      u: 'U hoort wat de vereniging voor iemand waard is. Vaak is het een naam die u ook moet kennen.',
    },
    fits: ['own'],
  },
  {
    id: 'coffee-cake',
    say: { je: 'Heb jij de taart al gevonden?', u: 'Hebt u de taart al gevonden?' },
    why: 'Op een feest mag het ergens over gaan dat nergens over gaat.',
    fits: ['festive'],
  },
];
