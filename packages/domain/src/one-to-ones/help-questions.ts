import type { Phrase } from '../coaching/phrase.ts';

/** Questions for a one-to-one talk (K7): how it goes, and what the other could use. */
export interface HelpQuestion {
  readonly id: string;
  readonly nl: Phrase;
  readonly en: Phrase;
}

/** The questions in the order that a talk takes: from how it goes to what you can do. */
export const helpQuestions: readonly HelpQuestion[] = [
  {
    id: 'help-busy',
    nl: { je: 'Waar ben je nu het drukst mee?', u: 'Waar bent u nu het drukst mee?' },
    en: 'What takes most of your time just now?',
  },
  {
    id: 'help-going-well',
    nl: { je: 'Wat loopt er goed, en waardoor?', u: 'Wat loopt er goed bij u, en waardoor?' },
    en: 'What is going well, and what makes it so?',
  },
  {
    id: 'help-stuck',
    nl: { je: 'Waar kom je niet verder mee?', u: 'Waar komt u niet verder mee?' },
    en: 'What are you stuck on?',
  },
  {
    id: 'help-good-year',
    nl: {
      je: 'Wanneer is dit voor jou een goed jaar geweest?',
      u: 'Wanneer is dit voor u een goed jaar geweest?',
    },
    en: 'What would make this a good year for you?',
  },
  {
    id: 'help-who',
    nl: { je: 'Wie zou je graag eens willen spreken?', u: 'Wie zou u graag eens willen spreken?' },
    en: 'Whom would you like to talk to?',
  },
  {
    id: 'help-recognise',
    nl: {
      je: 'Waaraan herken ik iemand die jou nodig heeft?',
      u: 'Waaraan herken ik iemand die u nodig heeft?',
    },
    en: 'How would I recognise somebody who needs you?',
  },
  {
    id: 'help-tell',
    nl: {
      je: 'Als ik over je vertel, wat moet ik dan zeker noemen?',
      u: 'Als ik over u vertel, wat moet ik dan zeker noemen?',
    },
    en: 'When I tell others about you, what should I be sure to mention?',
  },
  {
    id: 'help-know',
    nl: {
      je: 'Wat zou je willen weten dat ik misschien weet?',
      u: 'Wat zou u willen weten dat ik misschien weet?',
    },
    en: 'What would you like to know that I might know?',
  },
  {
    id: 'help-read',
    nl: {
      je: 'Zal ik eens meelezen of meekijken met iets waar je aan werkt?',
      u: 'Zal ik eens meelezen of meekijken met iets waar u aan werkt?',
    },
    en: 'Shall I have a look at something you are working on?',
  },
  {
    id: 'help-now',
    nl: { je: 'Waarmee kan ik je nu helpen?', u: 'Waarmee kan ik u nu helpen?' },
    en: 'What can I help you with now?',
  },
];
