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
      why: 'People who leave often wonder what difference they made.',
    },
    {
      id: 'farewell-host-miss',
      say: 'What will you miss most?',
      why: 'Everybody asks about plans, and this leaves room for the goodbye.',
    },
    {
      id: 'farewell-host-monday',
      say: 'What will your first free Monday look like?',
      why: 'It may be light as well, today.',
    },
    {
      id: 'farewell-host-memory',
      say: 'I still think of the time that … .',
      why: 'A shared memory is the best present, and weighs nothing to carry home.',
    },
    {
      id: 'farewell-host-short',
      say: 'I’ll be brief, there’s a long queue behind me. Thank you, for everything.',
      why: 'In a long queue, short is warm too.',
    },
    {
      id: 'farewell-host-look-back',
      say: 'What do you look back on with most pleasure?',
      why: 'It’s their day, so let them do the telling.',
    },
    {
      id: 'farewell-host-after',
      say: 'When things have calmed down, I’d love to come by.',
      why: 'After a farewell it goes quiet, and that’s when a visit is most welcome.',
    },
    {
      id: 'farewell-host-without',
      say: 'Without you … would never have happened.',
      why: 'What really was their doing may be said out loud.',
    },
    {
      id: 'farewell-host-whom-to-call',
      say: 'Who are we going to ring now when we don’t know what to do?',
      why: 'A small joke that says: you’ll be missed.',
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
      why: 'You heard the same words, and that’s enough to stand together.',
    },
    {
      id: 'farewell-join',
      say: 'Is there room next to you?',
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
      say: 'I’m {me}. We both know … , but we haven’t met.',
      why: 'You share a person, and today it needn’t be more than that.',
    },
    {
      id: 'farewell-best-memory',
      say: 'What’s your favourite memory of … ?',
      why: 'Everyone has one, and together they make a portrait.',
    },
    {
      id: 'farewell-beginning',
      say: 'Were you here when … started?',
      why: 'The beginning belongs to a goodbye as well.',
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
      why: 'A story is a gift, and you may say so.',
    },
    {
      id: 'farewell-leave-space',
      say: 'There are more people who want to speak to you. I wish you all the best.',
      why: 'You make room, and today that is a courtesy.',
    },
    {
      id: 'farewell-leave-stories',
      say: 'Thank you for the stories. I’m going over to say goodbye to … .',
      why: 'Those who say goodbye like to see who came.',
    },
    { id: 'farewell-leave-glad', say: 'I’m glad I was here for it.', why: 'A good ending needn’t be long.' },
    {
      id: 'farewell-leave-together-again',
      say: 'Let’s not wait for the next goodbye to do this again.',
      why: 'On a day like this you notice whom you haven’t seen for too long.',
    },
    {
      id: 'farewell-leave-greet',
      say: 'I’m off now. Have a lovely afternoon, all of you.',
      why: 'Short and warm, and the speeches go on undisturbed.',
    },
  ],
};
