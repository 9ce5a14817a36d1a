import type { InterviewLetterWords } from '../letter-words.ts';

/** The letters around an advice talk in English. */
export const lettersInEnglish: InterviewLetterWords = {
  request: {
    subject: 'May I ask you something?',
    subjectWithFocus: 'May I ask you about {focus}?',
    through: '{through} gave me your name and thought you would be just the person to ask.',
    because: {
      role: 'I am asking you because of your work as {role}.',
      organisation: 'I am asking you because you know {organisation} from the inside.',
      other: 'I am asking you because you know more about this than I do.',
    },
    focus: 'I am trying to find out more about {focus}, and I would like to hear how you see it.',
    focusUnknown: 'I am trying to find out more about …, and I would like to hear how you see it.',
    ask: [
      'Could I talk to you about it for half an hour? I could come to you, or we could meet over coffee or online: whatever suits you best.',
      'Would you have half an hour for me in the coming weeks? I will come to you, with my questions ready.',
    ],
    closing: 'If this is not a good time, just say so. In that case I would like to hear whom you would ask.',
  },
  'thank-you': {
    subject: 'Thank you for your time',
    thanks: [
      'Thank you for making time for me. It helped me a lot.',
      'Thank you for talking to me so openly.',
    ],
    learned: 'What stays with me most: {learned}.',
    advice: 'I am going to act on your advice: {advice}.',
    names: 'And thank you for pointing me to {names}.',
    closing: 'In a while I will let you know what I did with it.',
  },
  'report-back': {
    subject: 'What I did with your advice',
    opening: 'Some time ago I talked to you about {focus}. I promised to let you know how things went.',
    openingPlain: 'We talked some time ago, and I promised to let you know how things went.',
    advice: 'Your advice was: {advice}.',
    done: 'This is what came of it: …',
    names: 'You also pointed me to {names}. How that went: …',
    closing: [
      'Thank you again. If there is anything I can do for you in return, just say so.',
      'I would not be where I am now without that talk. Is there anything I can help you with now?',
    ],
  },
};
