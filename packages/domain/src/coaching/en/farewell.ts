import type { PresenceLines } from '../coaching.ts';

/** At somebody's farewell: that person is the subject, and nothing else (P8). */
export const farewell: PresenceLines = {
  host: [
    {
      id: 'farewell-host-learned',
      say: 'What I learned from you is … .',
      why: 'One thing that lasts says more than a list of achievements.',
    },
    {
      id: 'farewell-host-thanks',
      say: 'I came to thank you. You may not remember, but you helped me so much with … .',
      why: 'People who leave wonder what difference they made. You’re the answer.',
    },
    {
      id: 'farewell-host-miss',
      say: 'What will you miss most?',
      why: 'Everybody asks about plans. This question leaves room for the goodbye.',
    },
    {
      id: 'farewell-host-monday',
      say: 'What will your first free Monday look like?',
      why: 'Small and concrete. It may be light, today as well.',
    },
    {
      id: 'farewell-host-memory',
      say: 'I still think of the time that … .',
      why: 'A shared memory is the best present, and weighs nothing to carry home.',
    },
    {
      id: 'farewell-host-short',
      say: 'I’ll be brief, there’s a long line behind me. Thank you, for everything.',
      why: 'In a long line, short is warm too.',
    },
    {
      id: 'farewell-host-look-back',
      say: 'What do you look back on with most pleasure?',
      why: 'You let them do the telling. It’s their day.',
    },
    {
      id: 'farewell-host-after',
      say: 'When things have calmed down, I’d love to come by.',
      why: 'After a farewell it goes quiet. Those who come then, stay.',
    },
  ],
  others: [
    {
      id: 'farewell-how-know',
      say: 'How do you know … ?',
      why: 'It’s what everybody here has in common, and it’s about the right person.',
    },
    {
      id: 'farewell-story',
      say: 'Do you have a story about … that wasn’t in the speech?',
      why: 'The best stories are never told at the microphone.',
    },
    {
      id: 'farewell-worked',
      say: 'How long did you work with … ?',
      why: 'An easy beginning, and you hear how others knew them.',
    },
    {
      id: 'farewell-speech',
      say: 'That was well said, don’t you think?',
      why: 'You heard the same words. That’s enough to stand together.',
    },
    {
      id: 'farewell-join',
      say: 'May I stand with you?',
      why: 'Today, being there is what counts.',
    },
    {
      id: 'farewell-change',
      say: 'It won’t be the same without … . How is that for you?',
      why: 'The one who goes is not the only one saying goodbye.',
    },
    {
      id: 'farewell-drink',
      say: 'Can I bring you something to drink?',
      why: 'You take care of whoever’s there, and nothing is asked in return.',
    },
    {
      id: 'farewell-never-met',
      say: 'I’m {me}. We both know … , and not yet each other.',
      why: 'You share a person. Today it needn’t be more than that.',
    },
  ],
  leave: [
    {
      id: 'farewell-leave-together',
      say: 'I’m going over to … for a moment. It was good to look back together.',
      why: 'The one it’s all about is always a good reason to move on.',
    },
    {
      id: 'farewell-leave-home',
      say: 'I’m slipping off home. It was a lovely send-off.',
      why: 'You don’t have to stay all evening to have been there.',
    },
    {
      id: 'farewell-leave-thanks',
      say: 'Thank you for sharing that with me.',
      why: 'A story is a gift. You may say so.',
    },
    {
      id: 'farewell-leave-space',
      say: 'There are more people who want to speak to you. I wish you all the best.',
      why: 'You make room, and today that is a courtesy.',
    },
  ],
};
