import type { Line } from '../coaching.ts';

/** Letting people come to you: at ease, with room beside you (M10). */
export const welcome: readonly Line[] = [
  {
    id: 'welcome-join',
    style: 'enthusiastic',
    say: 'Kom erbij. We hadden het net over … .',
    why: 'Wie een stap opzij zet, heeft binnen een minuut gezelschap.',
    next: 'Zeg in één zin waar het over ging, dan kan de ander meteen mee.',
  },
  {
    id: 'welcome-spot',
    style: 'shy',
    say: 'Hier is nog plek, hoor.',
    why: {
      je: 'Je hoeft de zaal niet door, want uitnodigend staan is ook een manier.',
      u: 'U hoeft de zaal niet door, want uitnodigend staan is ook een manier.',
    },
  },
  {
    id: 'welcome-looking-for',
    style: 'shy',
    say: { je: 'Zoek je iemand?', u: 'Zoekt u iemand?' },
    why: 'Wie om zich heen kijkt, is blij met die vraag.',
  },
  {
    id: 'welcome-glad',
    style: 'shy',
    say: { je: 'Fijn dat je naar me toe komt.', u: 'Fijn dat u naar me toe komt.' },
    why: 'De ander heeft de eerste stap gezet en hoort nu dat het goed was.',
  },
  {
    id: 'welcome-free-chair',
    style: 'shy',
    say: { je: 'Deze stoel is vrij, als je wilt zitten.', u: 'Deze stoel is vrij, als u wilt zitten.' },
    why: {
      je: 'Een lege stoel naast je is al een uitnodiging, je hoeft het alleen nog te zeggen.',
      u: 'Een lege stoel naast u is al een uitnodiging, u hoeft het alleen nog te zeggen.',
    },
  },
  {
    id: 'welcome-enjoy',
    style: 'enthusiastic',
    say: {
      je: 'Ik sta hier gewoon te genieten. Kom er gezellig bij.',
      u: 'Ik sta hier gewoon te genieten. Komt u er gezellig bij.',
    },
    why: 'Wie het naar zijn zin heeft, trekt mensen aan zonder er iets voor te doen.',
  },
  {
    id: 'welcome-no-round',
    style: 'enthusiastic',
    say: 'Ik heb nog geen rondje gemaakt. Het is hier veel te gezellig.',
    why: 'Niemand hoeft de hele zaal af te werken, en wie rustig blijft staan, wordt gevonden.',
  },
  {
    id: 'welcome-have-you-met',
    style: 'enthusiastic',
    say: { je: 'Hebben jullie elkaar al ontmoet?', u: 'Hebt u elkaar al ontmoet?' },
    why: 'Wie twee mensen aan elkaar voorstelt, hoeft zelf niet meer te zoeken.',
  },
  {
    id: 'welcome-point-out',
    style: 'factual',
    say: {
      je: 'Ken je hier al mensen? Anders wijs ik je er een paar aan.',
      u: 'Kent u hier al mensen? Anders wijs ik u er een paar aan.',
    },
    why: 'Wie een ander wegwijs maakt, ontvangt zelf even, en dat geeft rust.',
  },
  {
    id: 'welcome-time',
    style: 'factual',
    say: {
      je: 'Vertel eens iets over je werk. Ik heb de tijd.',
      u: 'Vertelt u eens iets over uw werk. Ik heb de tijd.',
    },
    why: '‘Ik heb de tijd’ hoort een mens niet vaak.',
  },
  {
    id: 'welcome-one-sentence',
    style: 'factual',
    say: {
      je: 'Ik ben {me}, ik doe … . Maar vertel eerst wat jou hier brengt.',
      u: 'Ik ben {me}, ik doe … . Maar vertelt u eerst wat u hier brengt.',
    },
    why: {
      je: 'Komt er iemand op je af, dan is één zin over jezelf genoeg.',
      u: 'Komt er iemand op u af, dan is één zin over uzelf genoeg.',
    },
  },
  {
    id: 'welcome-go-on',
    style: 'factual',
    say: { je: 'Ga door, dit wil ik horen.', u: 'Gaat u door, dit wil ik horen.' },
    why: 'Echt luisteren is van een afstand te zien, en wie het ziet, komt erbij staan.',
  },
  {
    id: 'welcome-not-agreed',
    style: 'factual',
    say: {
      je: 'Wij zijn het er nog niet over eens. Hoe heb jij het begrepen?',
      u: 'Wij zijn het er nog niet over eens. Hoe hebt u het begrepen?',
    },
    why: 'Een derde mening is altijd welkom, en niemand hoeft gelijk te hebben.',
    fits: ['theme'],
  },
  {
    id: 'welcome-fresh-face',
    style: 'enthusiastic',
    say: {
      je: 'Kom erbij zitten. Wij kennen elkaars verhalen al.',
      u: 'Komt u erbij zitten. Wij kennen elkaars verhalen al.',
    },
    why: 'Een vaste kring krijgt lucht van een nieuw gezicht.',
    fits: ['own'],
  },
  {
    id: 'welcome-glass',
    style: 'enthusiastic',
    say: { je: 'Kom, er is nog een glas over.', u: 'Komt u erbij, er is nog een glas over.' },
    why: 'Op een feest is een vol glas de hartelijkste uitnodiging.',
    fits: ['festive'],
  },
];
