import type { Line } from '../coaching.ts';

/** Leaving politely (C8). */
export const leave: readonly Line[] = [
  {
    id: 'leave-others',
    style: 'factual',
    say: {
      je: 'Ik vond het leuk om je te spreken. Ik wil ook nog een paar anderen gedag zeggen.',
      u: 'Ik vond het prettig om u te spreken. Ik wil ook nog een paar anderen gedag zeggen.',
    },
    why: 'Daar is iedereen voor gekomen, dus het klinkt niet als een afwijzing.',
    next: 'Geef een hand en noem de naam nog een keer.',
  },
  {
    id: 'leave-thanks',
    style: 'shy',
    say: {
      je: 'Dank je wel voor dit gesprek. Ik ga nog even een rondje maken.',
      u: 'Dank u wel voor dit gesprek. Ik ga nog even een rondje maken.',
    },
    why: 'Een bedankje is een punt achter de zin, en meer uitleg is niet nodig.',
  },
  {
    id: 'leave-hold-up',
    style: 'shy',
    say: {
      je: 'Ik zal je niet langer ophouden. Dank je voor je verhaal.',
      u: 'Ik zal u niet langer ophouden. Dank u voor uw verhaal.',
    },
    why: {
      je: 'Je geeft de ander de vrijheid terug, en die is daar vaak net zo blij mee.',
      u: 'U geeft de ander de vrijheid terug, en die is daar vaak net zo blij mee.',
    },
  },
  {
    id: 'leave-coffee',
    style: 'enthusiastic',
    say: {
      je: 'Hier zou ik graag langer over praten. Zullen we eens koffie drinken?',
      u: 'Hier zou ik graag langer over praten. Zullen we eens een kop koffie drinken?',
    },
    why: {
      je: 'Zo is weggaan geen einde maar een begin, als je het meent.',
      u: 'Zo is weggaan geen einde maar een begin, als u het meent.',
    },
    next: 'Noem meteen een week, dan blijft het niet bij zeggen.',
  },
  {
    id: 'leave-promise',
    style: 'factual',
    say: {
      je: 'Ik stuur je deze week wat ik beloofde. Dan laat ik je nu weer gaan.',
      u: 'Ik stuur u deze week wat ik beloofde. Dan laat ik u nu weer gaan.',
    },
    why: 'De ander weet wat er komt en wanneer, en daarmee is het gesprek echt af.',
  },
  {
    id: 'leave-card',
    style: 'factual',
    say: {
      je: 'Zullen we gegevens uitwisselen? Dan kan ik je hier nog iets over laten weten.',
      u: 'Zullen we gegevens uitwisselen? Dan kan ik u hier nog iets over laten weten.',
    },
    why: {
      je: 'Wissel alleen uit als je er iets mee gaat doen, anders belandt het kaartje in een la.',
      u: 'Wissel alleen uit als u er iets mee gaat doen, anders belandt het kaartje in een la.',
    },
  },
  {
    id: 'leave-introduce',
    style: 'enthusiastic',
    say: {
      je: 'Ken je … al? Dan stel ik jullie aan elkaar voor.',
      u: 'Kent u … al? Dan stel ik u aan elkaar voor.',
    },
    why: {
      je: 'Je gaat weg en laat iets achter waar ze allebei wat aan hebben.',
      u: 'U gaat weg en laat iets achter waar ze allebei wat aan hebben.',
    },
    next: 'Blijf tot ze in gesprek zijn, en ga dan verder.',
  },
  {
    id: 'leave-drink',
    style: 'shy',
    say: 'Ik ga iets te drinken halen en dan nog even rondkijken. Fijn dat we elkaar spraken.',
    why: {
      je: 'Met ‘en dan nog even rondkijken’ hoeft niemand op je te wachten.',
      u: 'Met ‘en dan nog even rondkijken’ hoeft niemand op u te wachten.',
    },
  },
  {
    id: 'leave-saw-someone',
    style: 'factual',
    say: {
      je: 'Daar staat iemand die ik nog moet spreken. Vind je het goed als ik er even naartoe ga?',
      u: 'Daar staat iemand die ik nog moet spreken. Vindt u het goed als ik er even naartoe ga?',
    },
    why: {
      je: 'Je vraagt het, in plaats van over een schouder te kijken.',
      u: 'U vraagt het, in plaats van over een schouder te kijken.',
    },
  },
  {
    id: 'leave-home',
    style: 'shy',
    say: {
      je: 'Ik ga zo naar huis. Ik ben blij dat ik jou nog gesproken heb.',
      u: 'Ik ga zo naar huis. Ik ben blij dat ik u nog gesproken heb.',
    },
    why: { je: 'Het laatste wat je zegt, blijft hangen.', u: 'Het laatste wat u zegt, blijft hangen.' },
  },
  {
    id: 'leave-further',
    style: 'shy',
    say: 'Ik ga weer even verder. Tot straks misschien.',
    why: 'Kort is niet onvriendelijk, en met ‘tot straks’ blijft de deur op een kier.',
  },
  {
    id: 'leave-before-going',
    style: 'shy',
    say: {
      je: 'Ik moet er zo vandoor, maar ik wilde niet weggaan zonder je gedag te zeggen.',
      u: 'Ik moet er zo vandoor, maar ik wilde niet weggaan zonder u gedag te zeggen.',
    },
    why: 'Wie gedag zegt, wordt de volgende keer makkelijker begroet.',
  },
  {
    id: 'leave-keep',
    style: 'enthusiastic',
    say: {
      je: 'Wat je over … vertelde, ga ik onthouden. Dank je wel.',
      u: 'Wat u over … vertelde, ga ik onthouden. Dank u wel.',
    },
    why: 'Zo hoort de ander wat het gesprek waard was.',
  },
  {
    id: 'leave-next-time',
    style: 'enthusiastic',
    say: 'De volgende keer wil ik horen hoe het is afgelopen.',
    why: {
      je: 'Zo is er al een volgende keer, en jullie weten allebei waar die over gaat.',
      u: 'Zo is er al een volgende keer, en u weet allebei waar die over gaat.',
    },
  },
  {
    id: 'leave-plan',
    style: 'factual',
    say: {
      je: 'Ik had me voorgenomen om vandaag wat nieuwe mensen te spreken. Fijn dat jij er een van was.',
      u: 'Ik had me voorgenomen om vandaag wat nieuwe mensen te spreken. Fijn dat u er een van was.',
    },
    why: {
      je: 'Je bent eerlijk over je plan, en de ander hoort erbij.',
      u: 'U bent eerlijk over uw plan, en de ander hoort erbij.',
    },
  },
  {
    id: 'leave-spelling',
    style: 'factual',
    say: {
      je: 'Hoe schrijf je je naam precies? Dan vind ik je later terug.',
      u: 'Hoe schrijft u uw naam precies? Dan vind ik u later terug.',
    },
    why: 'Wie een naam goed wil onthouden, neemt de ander serieus.',
  },
  {
    id: 'leave-greetings',
    style: 'factual',
    say: {
      je: 'Doe je de groeten aan … ? Tot de volgende keer.',
      u: 'Doet u de groeten aan … ? Tot de volgende keer.',
    },
    why: 'Een groet die iemand overbrengt, verbindt drie mensen tegelijk.',
  },
  {
    id: 'leave-session',
    style: 'factual',
    say: 'De volgende sessie begint zo. Fijn dat we even konden praten.',
    why: 'De klok is de vriendelijkste reden die er is.',
    at: ['congress'],
  },
  {
    id: 'leave-signature',
    style: 'enthusiastic',
    say: {
      je: 'Ik ga in de rij staan voor een handtekening. Leuk je gesproken te hebben.',
      u: 'Ik ga in de rij staan voor een handtekening. Prettig u gesproken te hebben.',
    },
    why: 'Iedereen begrijpt dat de rij niet korter wordt.',
    at: ['book-presentation'],
  },
  {
    id: 'leave-club-next',
    style: 'shy',
    say: { je: 'Ik zie je de volgende keer weer.', u: 'Ik zie u de volgende keer weer.' },
    why: 'Onder leden is weggaan nooit voorgoed.',
    fits: ['own'],
  },
  {
    id: 'leave-feast',
    style: 'enthusiastic',
    say: 'Ik ga nog even feliciteren. Maak er een mooi feest van.',
    why: 'Op een feest heeft iedereen nog iemand te feliciteren.',
    fits: ['festive'],
  },
];
