import type { Line } from '../coaching.ts';

/** Someone who stands alone (M3). */
export const alone: readonly Line[] = [
  {
    id: 'alone-join',
    style: 'shy',
    say: {
      je: 'Mag ik bij je komen staan? Ik ken hier nog bijna niemand.',
      u: 'Mag ik bij u komen staan? Ik ken hier nog bijna niemand.',
    },
    why: {
      je: 'Je zegt hardop wat de ander vaak ook denkt.',
      u: 'U zegt hardop wat de ander vaak ook denkt.',
    },
  },
  {
    id: 'alone-either',
    style: 'enthusiastic',
    say: {
      je: 'Hoi, ik ben {me}. Sta je even bij te komen, of heb je zin in een praatje?',
      u: 'Dag, ik ben {me}. Staat u even bij te komen, of hebt u zin in een praatje?',
    },
    why: 'Wie alleen staat, wil soms juist even rust, en met deze vraag mag het allebei.',
    next: 'Heeft de ander liever rust, knik dan vriendelijk en loop door.',
  },
  {
    id: 'alone-opinion',
    style: 'factual',
    say: { je: 'Wat vind je er tot nu toe van?', u: 'Wat vindt u er tot nu toe van?' },
    why: {
      je: 'Een mening heeft iedereen, en je praat meteen over iets wat jullie samen meemaken.',
      u: 'Een mening heeft iedereen, en u praat meteen over iets wat u samen meemaakt.',
    },
  },
  {
    id: 'alone-brings',
    style: 'factual',
    say: { je: 'Wat brengt jou hier?', u: 'Wat brengt u hier?' },
    why: 'Het antwoord is bijna altijd een verhaal: over het werk, over iemand, of over iets wat de ander zoekt.',
  },
  {
    id: 'alone-know',
    style: 'shy',
    say: {
      je: 'Ken jij hier veel mensen, of sta je net als ik een beetje om je heen te kijken?',
      u: 'Kent u hier veel mensen, of staat u net als ik een beetje om u heen te kijken?',
    },
    why: {
      je: 'Kent de ander iedereen, dan word je zo voorgesteld, en anders staan jullie er samen voor.',
      u: 'Kent de ander iedereen, dan wordt u zo voorgesteld, en anders staat u er samen voor.',
    },
  },
  {
    id: 'alone-calm',
    style: 'enthusiastic',
    say: {
      je: 'Jij hebt het rustigste plekje gevonden. Mag ik meegenieten?',
      u: 'U hebt het rustigste plekje gevonden. Mag ik meegenieten?',
    },
    why: 'Alleen staan wordt zo een goed idee in plaats van iets ongemakkelijks.',
  },
  {
    id: 'alone-space',
    style: 'shy',
    say: 'Even uit de drukte. Is hier nog plek?',
    why: 'De drukte is de reden, dus niemand voelt zich betrapt.',
  },
  {
    id: 'alone-drink',
    style: 'enthusiastic',
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
    style: 'factual',
    say: {
      je: 'Zat jij net ook in de zaal? Ik ben benieuwd wat jou is bijgebleven.',
      u: 'Zat u net ook in de zaal? Ik ben benieuwd wat u is bijgebleven.',
    },
    why: {
      je: 'Jullie hebben net hetzelfde gehoord, en ieder haalt er iets anders uit.',
      u: 'U hebt allebei net hetzelfde gehoord, en ieder haalt er iets anders uit.',
    },
    fits: ['theme'],
  },
  {
    id: 'alone-member',
    style: 'enthusiastic',
    say: {
      je: 'Wij zijn allebei lid en ik heb je nog nooit gesproken. Dat kan beter: ik ben {me}.',
      u: 'Wij zijn allebei lid en ik heb u nog nooit gesproken. Dat kan beter: ik ben {me}.',
    },
    why: 'Leden onder elkaar hebben geen reden nodig.',
    fits: ['own'],
  },
  {
    id: 'alone-feast',
    style: 'enthusiastic',
    say: {
      je: 'Ken je de mensen hier van vroeger, of van nu?',
      u: 'Kent u de mensen hier van vroeger, of van nu?',
    },
    why: 'Op een jubileum heeft iedereen een stukje geschiedenis bij zich, en vertelt dat graag.',
    fits: ['festive'],
  },
  {
    id: 'alone-new-here',
    style: 'shy',
    say: { je: 'Ik ben hier voor het eerst. Jij ook?', u: 'Ik ben hier voor het eerst. U ook?' },
    why: {
      je: 'Nieuw is iedereen ooit geweest, dus dit mag je gewoon zeggen.',
      u: 'Nieuw is iedereen ooit geweest, dus dit mag u gewoon zeggen.',
    },
  },
  {
    id: 'alone-hard',
    style: 'shy',
    say: {
      je: 'Binnenkomen vind ik altijd het lastigst. Hoe doe jij dat?',
      u: 'Binnenkomen vind ik altijd het lastigst. Hoe doet u dat?',
    },
    why: 'Wie zelf iets toegeeft, maakt het voor de ander makkelijker.',
  },
  {
    id: 'alone-hand',
    style: 'enthusiastic',
    say: 'Volgens mij hebben wij nog geen kennisgemaakt. Ik ben {me}.',
    why: 'Met een uitgestoken hand en een naam hoeft niemand iets te bedenken.',
  },
  {
    id: 'alone-knows-way',
    style: 'enthusiastic',
    say: {
      je: 'Jij ziet eruit alsof je hier de weg weet. Klopt dat?',
      u: 'U ziet eruit alsof u hier de weg weet. Klopt dat?',
    },
    why: {
      je: 'Klopt het, dan heb je een gids, en anders valt er samen te lachen.',
      u: 'Klopt het, dan hebt u een gids, en anders valt er samen te lachen.',
    },
  },
  {
    id: 'alone-guest',
    style: 'factual',
    say: {
      je: 'Hoor jij bij de organisatie, of ben je gast?',
      u: 'Hoort u bij de organisatie, of bent u gast?',
    },
    why: {
      je: 'Aan het antwoord hoor je waarover je verder kunt vragen.',
      u: 'Aan het antwoord hoort u waarover u verder kunt vragen.',
    },
  },
  {
    id: 'alone-for-work',
    style: 'factual',
    say: {
      je: 'Ben je hier voor je werk, of kom je voor jezelf?',
      u: 'Bent u hier voor uw werk, of komt u voor uzelf?',
    },
    why: 'Beide antwoorden leiden ergens heen: naar het vak, of naar wat iemand boeit.',
  },
  {
    id: 'alone-writer',
    style: 'factual',
    say: {
      je: 'Ken jij de schrijver, of kom je voor het boek?',
      u: 'Kent u de schrijver, of komt u voor het boek?',
    },
    why: 'Wie de schrijver kent, heeft een verhaal, en wie voor het boek komt een onderwerp.',
    at: ['book-presentation'],
  },
  {
    id: 'alone-agenda',
    style: 'factual',
    say: {
      je: 'Welk punt op de agenda wilde jij niet missen?',
      u: 'Welk punt op de agenda wilde u niet missen?',
    },
    why: {
      je: 'Zo hoor je waar iemand in de vereniging om geeft.',
      u: 'Zo hoort u waar iemand in de vereniging om geeft.',
    },
    at: ['annual-meeting'],
  },
  {
    id: 'alone-glass',
    style: 'enthusiastic',
    say: 'Proost. Ik geloof niet dat wij elkaar al kennen.',
    why: {
      je: 'Met een glas in de hand mag je iedereen aanspreken.',
      u: 'Met een glas in de hand mag u iedereen aanspreken.',
    },
    at: ['reception'],
  },
  {
    id: 'alone-lecturer',
    style: 'factual',
    say: { je: 'Kende jij deze spreker al?', u: 'Kende u deze spreker al?' },
    why: {
      je: 'Je hoort iets nieuws, of jullie vergelijken je eerste indruk.',
      u: 'U hoort iets nieuws, of u vergelijkt samen uw eerste indruk.',
    },
    at: ['lecture'],
  },
];
