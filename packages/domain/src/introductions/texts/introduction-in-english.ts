import type { IntroductionText, IntroductionWords } from './introduction-words.ts';

const askAgain: IntroductionText = {
  subject: 'About that introduction',
  opening: 'A while ago I asked whether I might introduce you to somebody.',
  openingAbout: 'A while ago I asked whether I might introduce you to somebody. It was about: {about}.',
  question: 'If it doesn’t suit you now, I’ll leave it. Would you let me know?',
};

const hearMet: IntroductionText = {
  subject: 'How was it with {other}?',
  opening: 'A while ago I introduced you and {other} to each other.',
  openingAbout: 'A while ago I introduced you and {other} to each other.',
  question: 'Did you get to talk? I’d like to hear how it was.',
};

const hearOutcome: IntroductionText = {
  subject: 'What came of your talk with {other}?',
  opening: 'I was thinking of you and {other} the other day.',
  openingAbout: 'I was thinking of you and {other} the other day.',
  question: 'Has anything come of it? It needn’t have; I’m simply curious.',
};

/** The texts of an introduction in English (T1). */
export const introductionInEnglish: IntroductionWords = {
  reach: 'You can reach {other} at {reach}.',
  reachUnknown: 'You can reach {other} at …',
  texts: {
    ask: {
      a: {
        subject: 'May I introduce you to somebody?',
        opening: 'There is somebody I know{who} with whom I think you’d have a good talk.',
        openingAbout: 'You’re looking for {about}. I know somebody who may be able to help{who}.',
        named: 'I spoke to {other}{who}, who would like to meet you.',
        namedAbout:
          'You’re looking for {about}. I asked {other}{who}, who would be happy to think along with you.',
        question: 'May I introduce you to each other? I’ll only do so if you both want it.',
        closing: 'No is a good answer too.',
      },
      b: {
        subject: 'May I introduce you to somebody?',
        opening: 'There is somebody I know{who}, and I thought of you.',
        openingAbout: 'Somebody I know{who} is looking for {about}. I thought of you.',
        named: '{other}{who} would like to meet you.',
        namedAbout: '{other}{who} is looking for {about}. I thought of you.',
        question: 'May I introduce you to each other? I’ll only do so if you both want it.',
        closing: 'If it doesn’t suit you, just say so.',
      },
    },
    'ask-again': { a: askAgain, b: askAgain },
    introduce: {
      a: {
        subject: 'Meeting {other}',
        opening: 'As agreed, let me put you in touch with {other}{who}.',
        openingAbout: 'As agreed, let me put you in touch with {other}{who}. It’s about: {about}.',
        question: '{other} expects to hear from you.',
        closing: 'I’d like to hear how it goes.',
      },
      b: {
        subject: 'Meeting {other}',
        opening: 'As agreed, let me put you in touch with {other}{who}.',
        openingAbout:
          'As agreed, let me put you in touch with {other}{who}, who is looking for this: {about}.',
        question: '{other} will be in touch; you can simply wait.',
        closing: 'Thank you for making time for this.',
      },
    },
    'hear-met': { a: hearMet, b: hearMet },
    thank: {
      a: {
        subject: 'Thank you',
        opening: 'I’m glad that you went and talked to {other}.',
        openingAbout: 'I’m glad that you went and talked to {other}.',
        question: 'Thank you for trusting me with it.',
      },
      b: {
        subject: 'Thank you',
        opening: 'Thank you for making time for {other}.',
        openingAbout: 'Thank you for making time for {other}.',
        question: 'I appreciate it very much.',
        closing: 'If there’s ever anything I can do for you, I’d like to hear it.',
      },
    },
    'hear-outcome': { a: hearOutcome, b: hearOutcome },
    decline: {
      a: {
        subject: 'About the introduction',
        opening: 'I’ve asked around, and just now this introduction won’t work out.',
        openingAbout:
          'I’ve asked around, and just now this introduction won’t work out. I’ll keep your question in mind: {about}.',
        question: 'As soon as I think of somebody else, I’ll tell you.',
      },
      b: {
        subject: 'About the introduction',
        opening: 'I asked whether I might introduce you to somebody. For now there’s no need any more.',
        openingAbout: 'I asked whether I might introduce you to somebody. For now there’s no need any more.',
        question: 'Thank you for giving it some thought.',
      },
    },
  },
};
