import type { ThankYouWords } from './thank-you-words.ts';

/** A thank-you in English (G4). */
export const thankYouInEnglish: ThankYouWords = {
  subject: 'Thank you',
  thanks: {
    information: 'Thank you for what you told me: {text}.',
    advice: 'Thank you for your advice: {text}.',
    introduction: 'Thank you for the introduction: {text}.',
    referral: 'Thank you for mentioning my name: {text}.',
    time: 'Thank you for your time: {text}.',
    attention: 'Thank you for thinking of me: {text}.',
    opportunity: 'Thank you for the opportunity you gave me: {text}.',
    assignment: 'Thank you for bringing me this work: {text}.',
  },
  effect: 'It helped me, because …',
  closings: [
    'If there’s anything I can do for you, just say so.',
    'I’m glad to know you.',
    'I’ll let you know how it goes.',
  ],
};
