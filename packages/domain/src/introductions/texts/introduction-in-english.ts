import type { IntroductionText, IntroductionWords } from './introduction-words.ts';

const askAgain: IntroductionText = {
  subject: 'About that introduction',
  opening: 'A while ago I asked whether I might introduce you to somebody.',
  openingAbout: 'A while ago I asked whether I might introduce you to somebody. It was about {about}.',
  question: 'If now isn’t a good time, I’ll leave it. Would you let me know?',
};

const hearMet: IntroductionText = {
  subject: 'How did it go with {other}?',
  opening: 'A while ago I introduced you and {again} to each other.',
  openingAbout: 'A while ago I introduced you and {again} to each other.',
  question: 'Did the two of you get to talk? I’d love to hear how it went.',
};

const hearOutcome: IntroductionText = {
  subject: 'What came of your talk with {other}?',
  opening: 'I was thinking of you and {again} the other day.',
  openingAbout: 'I was thinking of you and {again} the other day.',
  question: 'Has anything come of it? It needn’t have; I’m simply curious.',
};

/** The texts of an introduction in English (T1). */
export const introductionInEnglish: IntroductionWords = {
  reach: 'You can reach {again} at {reach}.',
  reachUnknown: 'You can reach {again} at …',
  texts: {
    ask: {
      a: {
        subject: 'May I introduce you to somebody?',
        opening: 'I know somebody{who} I think you’d have a good conversation with.',
        openingAbout: 'You’re looking for {about}. I know somebody{who} who may be able to help.',
        named: 'I spoke to {other}{who}, who would like to meet you.',
        namedAbout:
          'You’re looking for {about}. I asked {other}{who}, who would be happy to talk it through with you.',
        question: 'May I introduce you to each other? I’ll only do so if you’re both happy with it.',
        closing: 'No is a good answer too.',
      },
      b: {
        subject: 'May I introduce you to somebody?',
        opening: 'I know somebody{who} who I think would get a lot out of talking to you.',
        openingAbout: 'I know somebody{who} who is looking for {about}, and you came to mind at once.',
        named: '{other}{who} would like to meet you.',
        namedAbout: '{other}{who} is looking for {about}, and you came to mind at once.',
        question: 'May I introduce you to each other? I’ll only do so if you’re both happy with it.',
        closing: 'If it doesn’t suit you, just say so.',
      },
    },
    'ask-again': { a: askAgain, b: askAgain },
    introduce: {
      a: {
        subject: 'Meeting {other}',
        opening: 'As agreed, I’m putting you in touch with {other}{who}.',
        openingAbout: 'As agreed, I’m putting you in touch with {other}{who}. It’s about {about}.',
        question: '{again} is expecting to hear from you.',
        closing: 'I’d like to hear how it goes.',
      },
      b: {
        subject: 'Meeting {other}',
        opening: 'As agreed, I’m putting you in touch with {other}{who}.',
        openingAbout: 'As agreed, I’m putting you in touch with {other}{who}, who is looking for {about}.',
        question: '{again} will get in touch, so there’s nothing for you to do.',
        closing: 'Thank you for making time for this.',
      },
    },
    'hear-met': { a: hearMet, b: hearMet },
    thank: {
      a: {
        subject: 'Thank you',
        opening: 'I’m glad that you and {again} talked.',
        openingAbout: 'I’m glad that you and {again} talked.',
        question: 'Thank you for trusting me with it.',
      },
      b: {
        subject: 'Thank you',
        opening: 'Thank you for making time for {again}.',
        openingAbout: 'Thank you for making time for {again}.',
        question: 'I appreciate it very much.',
        closing: 'If there’s ever anything I can do for you, just say so.',
      },
    },
    'hear-outcome': { a: hearOutcome, b: hearOutcome },
    decline: {
      a: {
        subject: 'About the introduction',
        opening: 'I asked about an introduction, but just now it isn’t the right moment.',
        openingAbout:
          'I asked about an introduction, but just now it isn’t the right moment. I’ll keep your question in mind: {about}.',
        question: 'If I think of somebody else, I’ll let you know.',
      },
      b: {
        subject: 'About the introduction',
        opening:
          'I asked whether I might introduce you to somebody. As things stand, that’s no longer needed.',
        openingAbout:
          'I asked whether I might introduce you to somebody. As things stand, that’s no longer needed.',
        question: 'Thank you for giving it some thought.',
      },
    },
  },
};
