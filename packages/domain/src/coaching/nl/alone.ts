import type { Line } from '../coaching.ts';

/** Someone who stands alone (M3). */
export const alone: readonly Line[] = [
  {
    id: 'alone-join',
    say: {
      je: 'Mag ik bij je komen staan? Ik ken hier nog bijna niemand.',
      u: 'Mag ik bij u komen staan? Ik ken hier nog bijna niemand.',
    },
    why: {
      je: 'Je zegt hardop wat de ander vaak ook denkt. Dan hoeft niemand meer te doen alsof.',
      u: 'U zegt hardop wat de ander vaak ook denkt. Dan hoeft niemand meer te doen alsof.',
    },
  },
  {
    id: 'alone-either',
    say: {
      je: 'Hoi, ik ben {me}. Sta je even bij te komen, of heb je zin in een praatje?',
      u: 'Dag, ik ben {me}. Staat u even bij te komen, of hebt u zin in een praatje?',
    },
    why: 'Wie alleen staat, wil soms juist even rust. Met deze vraag mag het allebei.',
    next: {
      je: 'Is het rust? Knik vriendelijk en loop door. Je bent nu wel degene die aardig was.',
      u: 'Is het rust? Knik vriendelijk en loop door. U bent nu wel degene die aardig was.',
    },
  },
  {
    id: 'alone-opinion',
    say: { je: 'Wat vind je er tot nu toe van?', u: 'Wat vindt u er tot nu toe van?' },
    why: {
      je: 'Een mening heeft iedereen, en je praat meteen over iets wat jullie samen meemaken.',
      u: 'Een mening heeft iedereen, en u praat meteen over iets wat u samen meemaakt.',
    },
  },
  {
    id: 'alone-brings',
    say: { je: 'Wat brengt jou hier?', u: 'Wat brengt u hier?' },
    why: 'Het antwoord is bijna altijd een verhaal: over het werk, over iemand, of over iets wat de ander zoekt.',
  },
  {
    id: 'alone-know',
    say: {
      je: 'Ken jij hier veel mensen, of sta je net als ik een beetje om je heen te kijken?',
      u: 'Kent u hier veel mensen, of staat u net als ik een beetje om u heen te kijken?',
    },
    why: {
      je: 'Kent de ander iedereen, dan word je zo voorgesteld. Zo niet, dan staan jullie er samen voor.',
      u: 'Kent de ander iedereen, dan wordt u zo voorgesteld. Zo niet, dan staat u er samen voor.',
    },
  },
  {
    id: 'alone-calm',
    say: {
      je: 'Jij hebt het rustigste plekje gevonden. Mag ik meegenieten?',
      u: 'U hebt het rustigste plekje gevonden. Mag ik meegenieten?',
    },
    why: 'Alleen staan wordt zo een goed idee in plaats van iets ongemakkelijks.',
  },
  {
    id: 'alone-space',
    say: 'Ik zoek even een plek uit de drukte. Is hier nog ruimte?',
    why: 'De drukte is de reden, dus niemand voelt zich betrapt.',
  },
  {
    id: 'alone-drink',
    say: {
      je: 'Ik ga iets te drinken halen. Kan ik iets voor je meenemen?',
      u: 'Ik ga iets te drinken halen. Kan ik iets voor u meenemen?',
    },
    why: {
      je: 'Een klein gebaar geeft jou een reden om terug te komen en de ander een reden om te blijven staan.',
      u: 'Een klein gebaar geeft u een reden om terug te komen en de ander een reden om te blijven staan.',
    },
  },
  {
    id: 'alone-speaker',
    say: {
      je: 'Zat jij net ook in de zaal? Ik ben benieuwd wat jou is bijgebleven.',
      u: 'Zat u net ook in de zaal? Ik ben benieuwd wat u is bijgebleven.',
    },
    why: {
      je: 'Jullie hebben net hetzelfde gehoord. Over wat ieder eruit haalt, ben je zo tien minuten verder.',
      u: 'U hebt allebei net hetzelfde gehoord. Over wat ieder eruit haalt, bent u zo tien minuten verder.',
    },
    fits: ['theme'],
  },
  {
    id: 'alone-member',
    say: {
      je: 'Wij zijn allebei lid en ik heb je nog nooit gesproken. Dat kan beter: ik ben {me}.',
      u: 'Wij zijn allebei lid en ik heb u nog nooit gesproken. Dat kan beter: ik ben {me}.',
    },
    why: {
      je: 'Leden onder elkaar hebben geen reden nodig. Dat je het nooit eerder deed, is reden genoeg.',
      u: 'Leden onder elkaar hebben geen reden nodig. Dat u het nooit eerder deed, is reden genoeg.',
    },
    fits: ['own'],
  },
  {
    id: 'alone-feast',
    say: {
      je: 'Hoe hoor jij bij het feest: van vroeger, of van nu?',
      u: 'Hoe hoort u bij het feest: van vroeger, of van nu?',
    },
    why: 'Op een jubileum heeft iedereen een stukje geschiedenis bij zich, en vertelt dat graag.',
    fits: ['festive'],
  },
];
