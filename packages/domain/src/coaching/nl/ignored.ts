import type { Line } from '../coaching.ts';

/** Ignored in a group for a few minutes: it is not about you (M5). */
export const ignored: readonly Line[] = [
  {
    id: 'ignored-ask',
    style: 'factual',
    say: 'Mag ik daar even op inhaken? Ik heb er een vraag over.',
    why: {
      je: 'Het gaat niet over jou: ze zitten midden in hun verhaal, en met een vraag stap je in.',
      u: 'Het gaat niet over u: ze zitten midden in hun verhaal, en met een vraag stapt u in.',
    },
  },
  {
    id: 'ignored-later',
    style: 'shy',
    say: { je: 'Ik laat jullie even. Ik kom straks terug.', u: 'Ik laat u even. Ik kom straks terug.' },
    why: {
      je: 'Je gaat rechtop weg en de deur blijft open.',
      u: 'U gaat rechtop weg en de deur blijft open.',
    },
  },
  {
    id: 'ignored-middle',
    style: 'enthusiastic',
    say: {
      je: 'Ik val er middenin, geloof ik. Waar hadden jullie het over?',
      u: 'Ik val er middenin, geloof ik. Waar had u het over?',
    },
    why: {
      je: 'Vaak heeft niemand door dat je er al een tijdje staat.',
      u: 'Vaak heeft niemand door dat u er al een tijdje staat.',
    },
  },
  {
    id: 'ignored-old-friends',
    style: 'enthusiastic',
    say: {
      je: 'Jullie hebben elkaar lang niet gezien, zo te horen. Ik laat jullie bijpraten.',
      u: 'U hebt elkaar lang niet gezien, zo te horen. Ik laat u bijpraten.',
    },
    why: 'Oude bekenden zien even niemand anders, en dat mag.',
  },
  {
    id: 'ignored-neighbour',
    style: 'shy',
    say: {
      je: 'Die zijn druk in gesprek. Hoor jij erbij, of ben je ook komen aanwaaien?',
      u: 'Die zijn druk in gesprek. Hoort u erbij, of bent u ook komen aanwaaien?',
    },
    why: {
      je: 'Naast je staat vaak iemand die ook alleen maar luistert.',
      u: 'Naast u staat vaak iemand die ook alleen maar luistert.',
    },
  },
  {
    id: 'ignored-introduce',
    style: 'enthusiastic',
    say: 'Mag ik me even voorstellen? Ik ben {me}.',
    why: 'Met een naam erbij weten mensen weer wat ze kunnen zeggen.',
  },
  {
    id: 'ignored-round',
    style: 'enthusiastic',
    say: 'Ik ga iets te drinken halen. Wil er nog iemand iets?',
    why: {
      je: 'Je loopt weg en bent toch degene op wie ze straks wachten.',
      u: 'U loopt weg en bent toch degene op wie ze straks wachten.',
    },
  },
  {
    id: 'ignored-go',
    style: 'shy',
    say: 'Nog veel plezier samen.',
    why: 'Een paar minuten proberen is genoeg, en er staan hier meer mensen.',
  },
  {
    id: 'ignored-stay',
    style: 'shy',
    say: {
      je: 'Ik luister nog even mee, als jullie het goedvinden.',
      u: 'Ik luister nog even mee, als u het goedvindt.',
    },
    why: {
      je: 'Erbij staan is ook meedoen, en na een paar minuten kun je altijd nog verder.',
      u: 'Erbij staan is ook meedoen, en na een paar minuten kunt u altijd nog verder.',
    },
  },
  {
    id: 'ignored-another-time',
    style: 'shy',
    say: 'Ik kom er straks nog eens bij.',
    why: {
      je: 'Je hoeft niets uit te leggen, want over een uur weet niemand het meer.',
      u: 'U hoeft niets uit te leggen, want over een uur weet niemand het meer.',
    },
  },
  {
    id: 'ignored-nosy',
    style: 'enthusiastic',
    say: 'Sorry, ik ben te nieuwsgierig om stil te blijven. Mag ik iets vragen?',
    why: 'Meestal was er niemand tegen, er keek alleen niemand op.',
  },
  {
    id: 'ignored-familiar',
    style: 'enthusiastic',
    say: 'Ik zie daar een bekende. Veel plezier nog samen.',
    why: {
      je: 'Bij iemand die je al kent, laad je weer op voor een volgende kring.',
      u: 'Bij iemand die u al kent, laadt u weer op voor een volgende kring.',
    },
  },
  {
    id: 'ignored-recognise',
    style: 'factual',
    say: 'Dat herken ik.',
    why: {
      je: 'Drie woorden op het goede moment, en ze kijken je aan.',
      u: 'Drie woorden op het goede moment, en ze kijken u aan.',
    },
    next: {
      je: 'Wacht even. Vraagt er iemand door, dan doe je mee.',
      u: 'Wacht even. Vraagt er iemand door, dan doet u mee.',
    },
  },
  {
    id: 'ignored-how-long',
    style: 'factual',
    say: 'Hoelang speelt dat al?',
    why: {
      je: 'Een korte vraag over hun verhaal laat horen dat je hebt geluisterd.',
      u: 'Een korte vraag over hun verhaal laat horen dat u hebt geluisterd.',
    },
  },
  {
    id: 'ignored-session',
    style: 'factual',
    say: 'Ik ga vast een plek zoeken in de zaal. Tot straks.',
    why: {
      je: 'Je gaat ergens heen in plaats van ergens weg, en zo voelt het ook.',
      u: 'U gaat ergens heen in plaats van ergens weg, en zo voelt het ook.',
    },
    at: ['congress'],
  },
];
