import type { FollowUpWords } from '../follow-up-words.ts';

/** A follow-up in English (E4). */
export const followUpInEnglish: FollowUpWords = {
  subject: 'As promised: {promise}',
  subjectOfMany: 'As promised',
  greeting: { je: 'Hello {name},', u: 'Dear {name},' },
  openings: [
    'It was good to talk to you at {event}.',
    'I enjoyed our conversation at {event}.',
    'I’m glad we met at {event}.',
  ],
  promised: 'I had promised you something: {promise}.',
  promisedMany: 'I promised you a few things:',
  here: 'Here you are: …',
  toCall: 'I said I would call you. When would suit you?',
  calling: /^(?:to )?(?:call|phone|ring)(?: (?:him|her|them|you))?(?: back| up)?$/i,
  closings: [
    'I hope it’s of use to you.',
    'Do let me know if anything is missing.',
    'I’d be curious to hear what you make of it.',
  ],
  regards: { je: 'Best wishes,\n{me}', u: 'Kind regards,\n{me}' },
};
