import type { Line } from '../coaching.ts';

/** The host, who can introduce you (M4). */
export const host: readonly Line[] = [
  {
    id: 'host-first-time',
    style: 'shy',
    say: 'Fijn dat ik er mag zijn. Ik ben {me}, en het is voor mij de eerste keer.',
    why: 'Wie ontvangt, wil graag dat nieuwkomers zich thuis voelen.',
    next: {
      je: 'Vraag daarna met wie je zou moeten kennismaken.',
      u: 'Vraag daarna met wie u zou moeten kennismaken.',
    },
  },
  {
    id: 'host-whom',
    style: 'factual',
    say: {
      je: 'Met wie moet ik volgens jou zeker kennismaken?',
      u: 'Met wie moet ik volgens u zeker kennismaken?',
    },
    why: 'Wie uitnodigt, kent iedereen en brengt mensen graag bij elkaar.',
  },
  {
    id: 'host-precise',
    style: 'factual',
    say: 'Ik zou graag iemand spreken die verstand heeft van … . Loopt zo iemand hier rond?',
    why: 'Hoe preciezer de vraag, hoe sneller er een gezicht bij komt.',
  },
  {
    id: 'host-one',
    style: 'shy',
    say: {
      je: 'Wil je me aan één iemand voorstellen? Daarna red ik me wel.',
      u: 'Wilt u me aan één iemand voorstellen? Daarna red ik me wel.',
    },
    why: 'Het is een kleine vraag, en voorgesteld worden is de makkelijkste start die er is.',
  },
  {
    id: 'host-praise',
    style: 'enthusiastic',
    say: {
      je: 'Wat is dit mooi verzorgd. Hoelang ben je ermee bezig geweest?',
      u: 'Wat is dit mooi verzorgd. Hoelang bent u ermee bezig geweest?',
    },
    why: 'Wie organiseert, hoort vooral wat er misgaat.',
  },
  {
    id: 'host-origin',
    style: 'factual',
    say: 'Hoe is deze bijeenkomst eigenlijk ontstaan?',
    why: {
      je: 'Daar zit een verhaal in, en in dat verhaal de namen van de mensen die je hier tegenkomt.',
      u: 'Daar zit een verhaal in, en in dat verhaal de namen van de mensen die u hier tegenkomt.',
    },
  },
  {
    id: 'host-longest',
    style: 'factual',
    say: 'Wie loopt hier al het langst mee?',
    why: 'Die kent iedereen, en vindt het vaak leuk om een nieuw gezicht rond te leiden.',
  },
  {
    id: 'host-help',
    style: 'shy',
    say: 'Kan ik ergens mee helpen? Dan leer ik meteen mensen kennen.',
    why: {
      je: 'Met een dienblad of een stapel naamkaartjes in je handen komen de mensen naar jou toe.',
      u: 'Met een dienblad of een stapel naamkaartjes in handen komen de mensen naar u toe.',
    },
  },
  {
    id: 'host-speaker',
    style: 'factual',
    say: {
      je: 'Zou je me straks even bij de spreker kunnen brengen? Ik heb één vraag.',
      u: 'Zou u me straks even bij de spreker kunnen brengen? Ik heb één vraag.',
    },
    why: {
      je: 'Als je gebracht wordt, neemt de spreker de tijd.',
      u: 'Als u gebracht wordt, neemt de spreker de tijd.',
    },
    fits: ['theme'],
  },
  {
    id: 'host-fits-me',
    style: 'factual',
    say: 'Ik kom kijken of de club bij me past. Wie kan me vertellen hoe het er hier aan toegaat?',
    why: 'Het is eerlijk, en iedere vereniging heeft wel iemand die dat graag vertelt.',
    fits: ['own'],
  },
  {
    id: 'host-proud',
    style: 'enthusiastic',
    say: {
      je: 'Gefeliciteerd. Op welk moment in al die jaren ben je het meest trots?',
      u: 'Gefeliciteerd. Op welk moment in al die jaren bent u het meest trots?',
    },
    why: {
      je: 'Na alle felicitaties laat een vraag zien dat je het meent.',
      u: 'Na alle felicitaties laat een vraag zien dat u het meent.',
    },
    fits: ['festive'],
  },
  {
    id: 'host-thanks',
    style: 'shy',
    say: { je: 'Dank je wel dat ik mocht komen.', u: 'Dank u wel dat ik mocht komen.' },
    why: 'Wie ontvangt, onthoudt wie gedag kwam zeggen.',
  },
  {
    id: 'host-where-to-begin',
    style: 'shy',
    say: 'Ik ken hier nog niemand. Bij wie kan ik het beste beginnen?',
    why: 'Wie ontvangt, hoort dat liever dan dat een gast in een hoek blijft staan.',
  },
  {
    id: 'host-looking-forward',
    style: 'enthusiastic',
    say: {
      je: 'Waar verheug je je vandaag zelf het meest op?',
      u: 'Waar verheugt u zich vandaag zelf het meest op?',
    },
    why: 'Wie organiseert, krijgt de hele dag vragen over de garderobe en zelden over iets moois.',
  },
  {
    id: 'host-receive',
    style: 'enthusiastic',
    say: {
      je: 'Heb je nog iemand nodig die nieuwe mensen opvangt? Dat doe ik graag.',
      u: 'Hebt u nog iemand nodig die nieuwe mensen opvangt? Dat doe ik graag.',
    },
    why: {
      je: 'Je helpt, en je hebt een reden om iedereen aan te spreken.',
      u: 'U helpt, en u hebt een reden om iedereen aan te spreken.',
    },
  },
  {
    id: 'host-who-comes',
    style: 'factual',
    say: 'Wat voor mensen komen er vandaag?',
    why: {
      je: 'Daarna weet je wie je wilt spreken, en kun je naar één iemand vragen.',
      u: 'Daarna weet u wie u wilt spreken, en kunt u naar één iemand vragen.',
    },
  },
  {
    id: 'host-how-many',
    style: 'factual',
    say: 'Met hoeveel zijn we vandaag?',
    why: 'Makkelijk te beantwoorden, ook voor iemand die drie dingen tegelijk doet.',
  },
  {
    id: 'host-new-member',
    style: 'shy',
    say: 'Ik ben pas lid. Aan wie kan ik me het beste even voorstellen?',
    why: 'Bij een vereniging is altijd wel iemand blij met een nieuw lid.',
    at: ['annual-meeting'],
  },
  {
    id: 'host-book-is-there',
    style: 'enthusiastic',
    say: 'Gefeliciteerd. Hoe voelt het, nu het er is?',
    why: 'Iedereen vraagt waar het boek over gaat, bijna niemand hoe het is om het af te hebben.',
    at: ['book-presentation'],
  },
  {
    id: 'host-every-year',
    style: 'enthusiastic',
    say: { je: 'Wie zie je hier elk jaar weer terug?', u: 'Wie ziet u hier elk jaar weer terug?' },
    why: 'Dat zijn de mensen die de anderen kennen.',
    at: ['reception'],
  },
  {
    id: 'host-why-speaker',
    style: 'factual',
    say: {
      je: 'Waarom heb je juist deze spreker gevraagd?',
      u: 'Waarom hebt u juist deze spreker gevraagd?',
    },
    why: 'Wie iemand uitnodigt, heeft daar redenen voor, en die zijn vaak het halve verhaal.',
    at: ['lecture'],
  },
];
