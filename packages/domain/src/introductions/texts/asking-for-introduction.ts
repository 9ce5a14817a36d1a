import type { Phrase } from '../../coaching/phrase.ts';

/**
 * What you say to somebody who may introduce you (T3). `{other}` is whom you would like to speak, `{who}` what they do between
 * brackets, `{via}` whom they would ask in turn, `{about}` what you would like to speak about. Where there are several, they take turns.
 */
export interface AskingWords {
  readonly subject: Phrase;
  readonly openings: readonly Phrase[];
  /** Instead, where somebody stands between them and the other. */
  readonly openingVia: Phrase;
  readonly about: Phrase;
  /** A line for you to fill in. */
  readonly aboutUnknown: Phrase;
  readonly questions: readonly Phrase[];
  readonly questionVia: Phrase;
  readonly closing: Phrase;
}

export const askingInDutch: AskingWords = {
  subject: { je: 'Ken jij {other}?', u: 'Kent u {other}?' },
  openings: [
    {
      je: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij kennen jullie elkaar.',
      u: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij kent u elkaar.',
    },
    {
      je: 'Volgens mij ken jij {other}{who}, en die zou ik graag eens spreken.',
      u: 'Volgens mij kent u {other}{who}, en die zou ik graag eens spreken.',
    },
  ],
  openingVia: {
    je: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij loopt de weg daarheen via {via}, en jij kent {via}.',
    u: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij loopt de weg daarheen via {via}, en u kent {via}.',
  },
  about: 'Het gaat me om {about}.',
  aboutUnknown: 'Het gaat me om …',
  questions: [
    {
      je: 'Zou je willen vragen of een introductie goed is? Alleen als jij het ook een goed idee vindt.',
      u: 'Zou u willen vragen of een introductie goed is? Alleen als u het ook een goed idee vindt.',
    },
    {
      je: 'Wil je eens polsen of we elkaar mogen spreken? Doe het alleen als het voor jou goed voelt.',
      u: 'Wilt u eens polsen of we elkaar mogen spreken? Doe het alleen als het voor u goed voelt.',
    },
  ],
  questionVia: {
    je: 'Zou je {via} eens willen vragen of dat kan? Alleen als jij het ook een goed idee vindt.',
    u: 'Zou u {via} eens willen vragen of dat kan? Alleen als u het ook een goed idee vindt.',
  },
  closing: 'Nee is ook een goed antwoord.',
};

export const askingInEnglish: AskingWords = {
  subject: 'Do you know {other}?',
  openings: [
    'I would like to get to know {other}{who}. I believe you two know each other.',
    'I believe you know {other}{who}, and I would like to talk to {other} some time.',
  ],
  openingVia:
    'I would like to get to know {other}{who}. I believe the way there is through {via}, whom you know.',
  about: 'It is about {about}.',
  aboutUnknown: 'It is about …',
  questions: [
    'Would you ask whether an introduction is welcome? Only if you think it a good idea yourself.',
    'Could you sound out whether we might talk? Only if it feels right to you.',
  ],
  questionVia: 'Would you ask {via} whether that is possible? Only if you think it a good idea yourself.',
  closing: 'No is a fine answer too.',
};
