import type { Line } from '../coaching.ts';

/** Ignored in a group for a few minutes: it is not about you (M5). */
export const ignored: readonly Line[] = [
  {
    id: 'ignored-ask',
    say: 'Mag ik daar iets over vragen?',
    why: {
      je: 'Het gaat niet over jou: ze zitten midden in hun verhaal. Een vraag is het makkelijkste moment om in te stappen.',
      u: 'Het gaat niet over u: ze zitten midden in hun verhaal. Een vraag is het makkelijkste moment om in te stappen.',
    },
  },
  {
    id: 'ignored-later',
    say: { je: 'Ik laat jullie even. Ik kom straks terug.', u: 'Ik laat u even. Ik kom straks terug.' },
    why: {
      je: 'Je gaat rechtop weg en de deur blijft open.',
      u: 'U gaat rechtop weg en de deur blijft open.',
    },
  },
  {
    id: 'ignored-middle',
    say: {
      je: 'Ik val er middenin, geloof ik. Waar hadden jullie het over?',
      u: 'Ik val er middenin, geloof ik. Waar had u het over?',
    },
    why: {
      je: 'Vaak heeft niemand door dat je er al een tijdje staat. Zeg het vriendelijk en de kring gaat open.',
      u: 'Vaak heeft niemand door dat u er al een tijdje staat. Zeg het vriendelijk en de kring gaat open.',
    },
  },
  {
    id: 'ignored-old-friends',
    say: {
      je: 'Jullie hebben elkaar lang niet gezien, zo te horen. Ik laat jullie bijpraten.',
      u: 'U hebt elkaar lang niet gezien, zo te horen. Ik laat u bijpraten.',
    },
    why: {
      je: 'Oude bekenden zien even niemand anders. Dat gun je ze, en jij hebt je handen weer vrij.',
      u: 'Oude bekenden zien even niemand anders. Dat gunt u ze, en u hebt uw handen weer vrij.',
    },
  },
  {
    id: 'ignored-neighbour',
    say: {
      je: 'Zij zijn druk in gesprek. Hoor jij bij hen, of ben je ook aangeschoven?',
      u: 'Zij zijn druk in gesprek. Hoort u bij hen, of bent u ook aangeschoven?',
    },
    why: {
      je: 'Naast je staat vaak iemand die ook alleen maar luistert. Eén gesprek is genoeg, het hoeft niet met de hele kring.',
      u: 'Naast u staat vaak iemand die ook alleen maar luistert. Eén gesprek is genoeg, het hoeft niet met de hele kring.',
    },
  },
  {
    id: 'ignored-introduce',
    say: 'Mag ik me even voorstellen? Ik ben {me}.',
    why: 'Met een naam erbij weten mensen weer wat ze kunnen zeggen.',
  },
  {
    id: 'ignored-round',
    say: 'Ik ga iets te drinken halen. Wil er nog iemand iets?',
    why: {
      je: 'Je loopt weg en bent toch degene op wie ze straks zitten te wachten.',
      u: 'U loopt weg en bent toch degene op wie ze straks zitten te wachten.',
    },
  },
  {
    id: 'ignored-go',
    say: 'Nog veel plezier samen.',
    why: {
      je: 'Een paar minuten proberen is genoeg. Er staan hier meer mensen, en iemand daarvan hoopt op jou.',
      u: 'Een paar minuten proberen is genoeg. Er staan hier meer mensen, en iemand daarvan hoopt op u.',
    },
  },
];
