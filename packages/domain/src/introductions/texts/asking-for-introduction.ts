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
    je: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij loopt dat het best via {via}, en die ken jij.',
    u: 'Ik zou graag eens kennismaken met {other}{who}. Volgens mij loopt dat het best via {via}, en die kent u.',
  },
  about: 'Het gaat me om {about}.',
  aboutUnknown: 'Het gaat me om …',
  questions: [
    {
      je: 'Zou je eens willen vragen of je ons aan elkaar mag voorstellen? Alleen als jij het ook een goed idee vindt.',
      u: 'Zou u eens willen vragen of u ons aan elkaar mag voorstellen? Alleen als u het ook een goed idee vindt.',
    },
    {
      je: 'Zou je eens willen polsen of een gesprek welkom is? Doe het alleen als je er zelf achter staat.',
      u: 'Zou u eens willen polsen of een gesprek welkom is? Alleen als u er zelf achter staat.',
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
    'I believe you know {other}{who}, and I would very much like to meet them some time.',
  ],
  openingVia:
    'I would like to get to know {other}{who}. I believe {via}, whom you know, could put me in touch.',
  about: 'I would like to talk about {about}.',
  aboutUnknown: 'I would like to talk about …',
  questions: [
    'Would you be willing to ask whether you might introduce us? Only if you think it a good idea yourself.',
    'Could you find out whether a conversation would be welcome? Only if you are comfortable with that.',
  ],
  questionVia:
    'Would you be willing to ask {via} whether that is possible? Only if you think it a good idea yourself.',
  closing: 'No is a fine answer too.',
};
