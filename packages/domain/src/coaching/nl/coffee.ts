import type { Line } from '../coaching.ts';

/** The coffee corner. */
export const coffee: readonly Line[] = [
  {
    id: 'coffee-drinkable',
    style: 'shy',
    say: 'Is de koffie hier een beetje te drinken?',
    why: 'Een gesprek over koffie gaat na drie zinnen vanzelf over iets anders.',
  },
  {
    id: 'coffee-pour',
    style: 'enthusiastic',
    say: { je: 'Zal ik er voor jou ook een inschenken?', u: 'Zal ik er voor u ook een inschenken?' },
    why: 'Iets aanreiken is al contact, en daarna hoeft er niets bedacht te worden.',
  },
  {
    id: 'coffee-break',
    style: 'shy',
    say: 'Ook even op adem komen?',
    why: 'Bij de koffie zoekt iedereen een pauze, dus dit klopt altijd.',
    next: 'Vraag daarna wat de ander tot nu toe het meest is bijgebleven.',
  },
  {
    id: 'coffee-beside',
    style: 'enthusiastic',
    say: 'Nu we hier toch naast elkaar staan: ik ben {me}.',
    why: {
      je: 'Je staat er al, dus je hoeft geen reden te verzinnen.',
      u: 'U staat er al, dus u hoeft geen reden te verzinnen.',
    },
  },
  {
    id: 'coffee-second',
    style: 'enthusiastic',
    say: {
      je: 'Ik ben al aan mijn tweede. En jij?',
      u: 'Ik ben al aan mijn tweede. En u?',
    },
    why: 'Een grapje op eigen kosten is altijd veilig.',
  },
  {
    id: 'coffee-tip',
    style: 'factual',
    say: {
      je: 'Wat heb jij hier gehoord of gezien dat ik niet mag missen?',
      u: 'Wat hebt u hier gehoord of gezien dat ik niet mag missen?',
    },
    why: {
      je: 'Wie een tip geeft, is je al aan het helpen, en doet dat graag.',
      u: 'Wie een tip geeft, is u al aan het helpen, en doet dat graag.',
    },
  },
  {
    id: 'coffee-building',
    style: 'shy',
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
    style: 'factual',
    say: { je: 'Kom je van ver?', u: 'Komt u van ver?' },
    why: {
      je: 'Van de reis kom je vanzelf op waar iemand woont en werkt.',
      u: 'Van de reis komt u vanzelf op waar iemand woont en werkt.',
    },
  },
  {
    id: 'coffee-session',
    style: 'factual',
    say: {
      je: 'Naar welke sessie ga jij zo, en waarom die?',
      u: 'Naar welke sessie gaat u zo, en waarom die?',
    },
    why: {
      je: 'Aan een keuze hoor je waar iemand belangstelling voor heeft.',
      u: 'Aan een keuze hoort u waar iemand belangstelling voor heeft.',
    },
    at: ['congress'],
  },
  {
    id: 'coffee-regular',
    style: 'factual',
    say: {
      je: 'Jij komt hier vaker, geloof ik. Voor wie of wat kom je steeds terug?',
      u: 'U komt hier vaker, geloof ik. Voor wie of wat komt u steeds terug?',
    },
    why: {
      je: 'Vaak is het antwoord een naam die jij ook moet kennen.',
      u: 'Vaak is het antwoord een naam die u ook moet kennen.',
    },
    fits: ['own'],
  },
  {
    id: 'coffee-cake',
    style: 'enthusiastic',
    say: { je: 'Heb jij de taart al gevonden?', u: 'Hebt u de taart al gevonden?' },
    why: 'Op een feest mag het ergens over gaan dat nergens over gaat.',
    fits: ['festive'],
  },
  {
    id: 'coffee-machine',
    style: 'shy',
    say: { je: 'Snap jij hoe dit apparaat werkt?', u: 'Begrijpt u hoe dit apparaat werkt?' },
    why: {
      je: 'Niemand vindt het gek als je even hulp vraagt, en iedereen kent een koffieapparaat dat niet wil.',
      u: 'Niemand vindt het gek als u even hulp vraagt, en iedereen kent een koffieapparaat dat niet wil.',
    },
  },
  {
    id: 'coffee-milk',
    style: 'shy',
    say: { je: 'Weet jij waar de melk staat?', u: 'Weet u waar de melk staat?' },
    why: {
      je: 'De vraag is zo klein dat je er geen moed voor nodig hebt.',
      u: 'De vraag is zo klein dat u er geen moed voor nodig hebt.',
    },
  },
  {
    id: 'coffee-needed',
    style: 'enthusiastic',
    say: { je: 'Hier was ik aan toe. Jij ook, zo te zien.', u: 'Hier was ik aan toe. U ook, zo te zien.' },
    why: 'Dat herkent iedereen, en een glimlach is zo gedeeld.',
  },
  {
    id: 'coffee-tea',
    style: 'enthusiastic',
    say: 'Nog een theedrinker. Ik dacht dat ik de enige was.',
    why: 'Iets kleins gemeen hebben is genoeg om mee te beginnen.',
  },
  {
    id: 'coffee-from',
    style: 'factual',
    say: { je: 'Van welke organisatie ben jij?', u: 'Van welke organisatie bent u?' },
    why: {
      je: 'Bij de koffie mag je het gewoon vragen, zolang je daarna doorvraagt.',
      u: 'Bij de koffie mag u het gewoon vragen, zolang u daarna doorvraagt.',
    },
    next: 'Vraag wat de ander daar het liefst doet.',
  },
  {
    id: 'coffee-how-late',
    style: 'factual',
    say: { je: 'Weet jij hoe laat we weer verdergaan?', u: 'Weet u hoe laat we weer verdergaan?' },
    why: {
      je: 'Wie het weet, zegt het graag, en jullie weten hoelang je kunt praten.',
      u: 'Wie het weet, zegt het graag, en u weet hoelang u kunt praten.',
    },
  },
  {
    id: 'coffee-first-half',
    style: 'factual',
    say: {
      je: 'Wat vond jij het sterkste van het eerste deel?',
      u: 'Wat vond u het sterkste van het eerste deel?',
    },
    why: 'Na drie kwartier zwijgen wil iedereen wel iets zeggen.',
    at: ['lecture'],
  },
  {
    id: 'coffee-figures',
    style: 'enthusiastic',
    say: {
      je: 'Na de jaarcijfers had ik wel koffie nodig. Jij ook?',
      u: 'Na de jaarcijfers had ik wel koffie nodig. U ook?',
    },
    why: 'Wie samen de jaarcijfers heeft uitgezeten, heeft al iets meegemaakt.',
    at: ['annual-meeting'],
  },
  {
    id: 'coffee-copy',
    style: 'enthusiastic',
    say: { je: 'Heb jij al een exemplaar bemachtigd?', u: 'Hebt u al een exemplaar bemachtigd?' },
    why: 'Daarna komt vanzelf de vraag waarom iemand dit boek wil lezen.',
    at: ['book-presentation'],
  },
  {
    id: 'coffee-soft-drink',
    style: 'shy',
    say: { je: 'Weet jij waar ik iets zonder alcohol vind?', u: 'Weet u waar ik iets zonder alcohol vind?' },
    why: 'Een praktische vraag kan altijd, en vaak loopt de ander even mee.',
    at: ['reception'],
  },
];
