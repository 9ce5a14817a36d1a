import type { FindingMessages } from './messages.ts';

/** In English. */
export const englishMessages: FindingMessages = {
  jargon: {
    reason: '“{term}” is jargon. People who don’t understand it can’t send anyone your way.',
    suggestion: 'In plain words: {plain}.',
  },
  'jargon-word': {
    reason: '“{term}” is jargon. People who don’t understand it can’t send anyone your way.',
    suggestion: 'Say it in a few everyday words, or give an example.',
  },
  platitude: {
    reason: 'Everybody says “{term}”. It tells nobody what sets this work apart.',
    suggestion: 'Leave it out, or give one example that shows it.',
  },
  abbreviation: {
    reason: 'Not everybody knows what {term} means.',
    suggestion: 'Write {term} in full, or say what it does.',
  },
  'abbreviation-known': {
    reason: 'Not everybody knows what {term} means.',
    suggestion: 'In plain words: {plain}.',
  },
  'hard-word': {
    reason: '“{term}” is a word for reports. Nobody says it over coffee.',
    suggestion: 'In plain words: {plain}.',
  },
  'english-word': {
    reason: '“{term}” is English in a Dutch text. Not everybody sees at once what you mean.',
    suggestion: 'Say it in everyday Dutch.',
  },
  'rare-word': {
    reason: '“{term}” is long and seldom heard. It won’t be remembered.',
    suggestion: 'Say it in a few short words, or give an example.',
  },
  'long-sentence': {
    reason: 'This sentence has {words} words. Beyond {most}, a listener has lost the beginning.',
    suggestion: 'Put a full stop in and start again. One thought to a sentence.',
  },
  passive: {
    reason: '“{term}” hides who does it.',
    suggestion: 'Name who does it and put them first: “I make”, “we collect”.',
  },
  'no-who': {
    reason: 'There is no name in it, so there is nobody to think of.',
    suggestion: 'Start with the name: “I’m Claire Dawson”, or “I’m Claire from Dawson Bakery”.',
  },
  'no-what': {
    reason: 'It doesn’t say what is done, and for whom.',
    suggestion: 'Say it with a verb: “I help small cafés cut their energy bills”.',
  },
  'no-ask': {
    reason: 'It doesn’t say who or what is wanted, so whoever would like to help can’t.',
    suggestion: 'End with one question: “I’d like to meet café owners in Leeds”.',
  },
  vague: {
    reason: '“{term}” makes nobody think of a person.',
    suggestion: 'Name a role and a place or sector, or an organisation, until a face comes up.',
  },
  selling: {
    reason: '“{term}” sounds like advertising. People who are being sold to step back.',
    suggestion: 'Leave it out, and ask about what keeps them busy.',
  },
  'follow-up-as-sales': {
    reason: '“{term}” turns the message into a sales call. They thought they had met a person.',
    suggestion:
      'Do only what was promised: “Here is the article we talked about.” If they need more, they will ask.',
  },
  'asks-for-job': {
    reason: '“{term}” asks for work. Then the talk is about yes or no, and no longer about advice.',
    suggestion:
      'Ask for what they know: “How did you get into this work?” Applying can come later, as a step of its own.',
  },
  pressure: {
    reason: '“{term}” puts people under pressure. Those who feel pushed would rather not answer.',
    suggestion: 'Leave them free: “No hurry”, “No is fine too”.',
  },
  'mass-message': {
    reason: '“{term}” speaks to many at once. Then nobody feels spoken to.',
    suggestion: 'Write to one person, with their name and something from your talk.',
  },
};
