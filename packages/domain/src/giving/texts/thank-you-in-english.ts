import type { ThankYouWords } from './thank-you-words.ts';

/** A thank-you in English (G4). */
export const thankYouInEnglish: ThankYouWords = {
  subject: 'Thank you',
  thanks: {
    information: 'Thank you for what you told me: {text}.',
    advice: 'Thank you for your advice: {text}.',
    introduction: 'Thank you for introducing me: {text}.',
    referral: 'Thank you for mentioning my name: {text}.',
    time: 'Thank you for making time for it: {text}.',
    attention: 'Thank you for your attention: {text}.',
    opportunity: 'Thank you for the chance you gave me: {text}.',
    assignment: 'Thank you for the assignment: {text}.',
  },
  effect: 'It helped me, because …',
  closings: [
    'If there’s anything I can do for you, I’d like to hear it.',
    'I’m glad to know you.',
    'I’ll let you know how it goes on.',
  ],
};
