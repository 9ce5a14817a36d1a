import type { FollowUpWords } from '../follow-up-words.ts';

/** A follow-up in Dutch (E4). */
export const followUpInDutch: FollowUpWords = {
  subject: 'Zoals beloofd: {promise}',
  subjectOfMany: 'Zoals beloofd',
  greeting: { je: 'Dag {name},', u: 'Beste {name},' },
  openings: [
    { je: 'Goed dat we elkaar spraken bij {event}.', u: 'Goed dat ik u sprak bij {event}.' },
    {
      je: 'Ik denk met plezier terug aan ons gesprek bij {event}.',
      u: 'Ik denk met plezier terug aan ons gesprek bij {event}.',
    },
    { je: 'Leuk dat ik je tegenkwam bij {event}.', u: 'Het was prettig u te ontmoeten bij {event}.' },
  ],
  promised: { je: 'Ik had je nog iets beloofd: {promise}.', u: 'Ik had u nog iets beloofd: {promise}.' },
  promisedMany: { je: 'Ik had je een paar dingen beloofd:', u: 'Ik had u een paar dingen beloofd:' },
  here: 'Hierbij: …',
  toCall: {
    je: 'Ik zou je nog bellen. Wanneer schikt het je?',
    u: 'Ik zou u nog bellen. Wanneer schikt het u?',
  },
  calling:
    /^(?:(?:hem|haar|hen|ze|je|jou|u|jullie|nog|eens|even|een keer) )*(?:bellen|opbellen|terugbellen)$/i,
  closings: [
    { je: 'Ik hoop dat je er wat aan hebt.', u: 'Ik hoop dat u er iets aan hebt.' },
    { je: 'Laat het gerust weten als er iets ontbreekt.', u: 'Laat het gerust weten als er iets ontbreekt.' },
    { je: 'Ik ben benieuwd wat je ervan vindt.', u: 'Ik ben benieuwd wat u ervan vindt.' },
  ],
  regards: { je: 'Hartelijke groet,\n{me}', u: 'Met vriendelijke groet,\n{me}' },
};
