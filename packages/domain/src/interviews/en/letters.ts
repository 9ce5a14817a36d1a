import type { InterviewLetterWords } from '../letter-words.ts';

/** The letters around an advice talk in English. */
export const lettersInEnglish: InterviewLetterWords = {
  request: {
    subject: 'May I ask you something?',
    subjectWithFocus: 'May I ask you about {focus}?',
    through: '{through} thought you would know a lot about this and gave me your name.',
    because: {
      role: 'I come to you because of your work as {role}.',
      organisation: 'I come to you because you know {organisation} from the inside.',
      other: 'I come to you because you know more about this than I do.',
    },
    focus: 'I am finding out about {focus}, and I would like to hear how you look at it.',
    ask: [
      'Could I talk to you about it for half an hour? At your place, somewhere over coffee or on screen, whatever suits you best.',
      'Would you have half an hour for me in the coming weeks? I will come to you, with my questions on paper.',
    ],
    closing: 'If this is not a good time, just say so. I would still like to hear whom you would ask.',
  },
  'thank-you': {
    subject: 'Thank you for your time',
    thanks: [
      'Thank you for making time for me. It helped me a lot.',
      'Thank you for telling me so openly how it is.',
    ],
    learned: 'What stays with me most: {learned}.',
    advice: 'I am going to act on your advice: {advice}.',
    names: 'And thank you for the names you gave me: {names}.',
    closing: 'In a while I will let you know what I did with it.',
  },
  'report-back': {
    subject: 'What I did with your advice',
    opening: 'Some time ago I talked to you about {focus}. I promised to let you know how it went on.',
    advice: 'Your advice was: {advice}.',
    done: 'This is what came of it: …',
    names: 'You also gave me {names}. How that went: …',
    closing: [
      'Thank you again. If there is something I can do for you in return, I would like to hear it.',
      'I would not be where I am now without that talk. What can I help you with?',
    ],
  },
};
