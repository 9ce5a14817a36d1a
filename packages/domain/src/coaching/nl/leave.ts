import type { Line } from '../coaching.ts';

/** Leaving politely (C8). */
export const leave: readonly Line[] = [
  {
    id: 'leave-others',
    say: {
      je: 'Ik vond het leuk je te spreken. Ik wil ook nog een paar anderen gedag zeggen.',
      u: 'Ik vond het prettig u te spreken. Ik wil ook nog een paar anderen gedag zeggen.',
    },
    why: 'Daar is iedereen voor gekomen. Het is geen afwijzing, en zo klinkt het ook niet.',
    next: 'Geef een hand en noem de naam nog een keer.',
  },
  {
    id: 'leave-thanks',
    say: {
      je: 'Dank je wel voor dit gesprek. Ik ga nog even een rondje maken.',
      u: 'Dank u wel voor dit gesprek. Ik ga nog even een rondje maken.',
    },
    why: 'Een bedankje is een punt achter de zin. Meer uitleg is niet nodig.',
  },
  {
    id: 'leave-hold-up',
    say: {
      je: 'Ik houd je niet langer van de anderen af. Dank je voor je verhaal.',
      u: 'Ik houd u niet langer van de anderen af. Dank u voor uw verhaal.',
    },
    why: {
      je: 'Je geeft de ander de vrijheid terug. Vaak is die daar net zo blij mee.',
      u: 'U geeft de ander de vrijheid terug. Vaak is die daar net zo blij mee.',
    },
  },
  {
    id: 'leave-coffee',
    say: {
      je: 'Hier zou ik graag langer over praten. Zullen we eens koffie drinken?',
      u: 'Hier zou ik graag langer over praten. Zullen we eens een kop koffie drinken?',
    },
    why: {
      je: 'Zo is weggaan geen einde maar een begin. Zeg het alleen als je het wilt.',
      u: 'Zo is weggaan geen einde maar een begin. Zeg het alleen als u het wilt.',
    },
    next: 'Noem meteen een week, dan blijft het niet bij zeggen.',
  },
  {
    id: 'leave-promise',
    say: {
      je: 'Ik stuur je deze week wat ik beloofde. Dan laat ik je nu weer gaan.',
      u: 'Ik stuur u deze week wat ik beloofde. Dan laat ik u nu weer gaan.',
    },
    why: 'De ander weet wat er komt en wanneer. Daarmee is het gesprek echt af.',
  },
  {
    id: 'leave-card',
    say: {
      je: 'Zullen we gegevens uitwisselen? Dan kan ik je hier nog iets over laten weten.',
      u: 'Zullen we gegevens uitwisselen? Dan kan ik u hier nog iets over laten weten.',
    },
    why: {
      je: 'Alleen als het goed voelt en je er iets mee gaat doen. Een kaartje zonder reden belandt in een la.',
      u: 'Alleen als het goed voelt en u er iets mee gaat doen. Een kaartje zonder reden belandt in een la.',
    },
  },
  {
    id: 'leave-introduce',
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
    say: 'Ik ga iets te drinken halen en dan nog even rondkijken. Fijn dat we elkaar spraken.',
    why: {
      je: 'Met ‘en dan nog even rondkijken’ hoeft niemand op je te wachten.',
      u: 'Met ‘en dan nog even rondkijken’ hoeft niemand op u te wachten.',
    },
  },
  {
    id: 'leave-saw-someone',
    say: {
      je: 'Daar staat iemand die ik nog moet spreken. Vind je het goed als ik daarheen loop?',
      u: 'Daar staat iemand die ik nog moet spreken. Vindt u het goed als ik daarheen loop?',
    },
    why: {
      je: 'Je vraagt het in plaats van over een schouder te kijken. Dat verschil voelt iedereen.',
      u: 'U vraagt het in plaats van over een schouder te kijken. Dat verschil voelt iedereen.',
    },
  },
  {
    id: 'leave-home',
    say: {
      je: 'Ik ga zo naar huis. Ik ben blij dat ik jou nog gesproken heb.',
      u: 'Ik ga zo naar huis. Ik ben blij dat ik u nog gesproken heb.',
    },
    why: {
      je: 'Het laatste wat je zegt, blijft hangen. Laat dat iets vriendelijks zijn.',
      u: 'Het laatste wat u zegt, blijft hangen. Laat dat iets vriendelijks zijn.',
    },
  },
];
