import type { PresenceLines } from '../coaching.ts';

/** At a funeral: presence and condolence only (P8). */
export const mourning: PresenceLines = {
  host: [
    {
      id: 'mourning-host-sorry',
      say: 'I’m so sorry for your loss.',
      why: 'Plain words are enough, and nobody expects anything clever today.',
    },
    {
      id: 'mourning-host-no-words',
      say: 'I don’t have the words. I just wanted to be here.',
      why: 'It’s honest, and what will be remembered is that you came.',
    },
    {
      id: 'mourning-host-remember',
      say: 'I knew … from … . What I’ll never forget is … .',
      why: 'A memory the family hadn’t heard is a gift.',
    },
    {
      id: 'mourning-host-spoke-of-you',
      say: '… often talked about you.',
      why: 'If it’s true, it comforts people to have been in someone’s stories.',
    },
    {
      id: 'mourning-host-nothing',
      say: 'You don’t need to say anything. I only came to hold your hand.',
      why: 'After a hundred handshakes, someone who asks nothing is a relief.',
    },
    {
      id: 'mourning-host-fitting',
      say: 'That was a beautiful service. It was so very like … .',
      why: 'The family worked on it for days, and it does them good that somebody saw.',
    },
    {
      id: 'mourning-host-strength',
      say: 'I’m thinking of you, today and in the weeks to come.',
      why: 'You show that you know it isn’t over tomorrow.',
    },
    {
      id: 'mourning-host-later',
      say: 'I’ll call you in a few weeks, when it gets quiet. Would that be all right?',
      why: 'Nobody takes up ‘let me know if I can do anything’, so say what you’ll do, and do it.',
    },
    {
      id: 'mourning-host-all-of-us',
      say: 'Our thoughts are with you, from all of us.',
      why: 'There were more who would have liked to come, and this way they’re here too.',
    },
    {
      id: 'mourning-host-miss',
      say: 'I’ll miss … .',
      why: 'If it’s true, it’s enough.',
    },
  ],
  others: [
    {
      id: 'mourning-how-know',
      say: 'How did you know … ?',
      why: 'Everyone here carries a piece of the same life.',
    },
    {
      id: 'mourning-how-are-you',
      say: 'And how are you, today?',
      why: 'Grief isn’t only for family.',
    },
    {
      id: 'mourning-said',
      say: 'What they said was lovely. Was that how you knew … too?',
      why: 'Remembering together is what the day is for.',
    },
    {
      id: 'mourning-join',
      say: 'May I stand with you?',
      why: 'Standing beside someone is something in itself, and you needn’t talk.',
    },
    {
      id: 'mourning-many',
      say: 'So many people have come. That’s good to see.',
      why: 'You say what everyone sees, and it’s about the one who isn’t here.',
    },
    {
      id: 'mourning-coffee',
      say: 'Shall I get you a cup of tea?',
      why: 'A small thing to do helps, most of all when there’s nothing to be done.',
    },
    {
      id: 'mourning-who',
      say: 'I’m {me}. I knew … from … . And you?',
      why: 'Your name and how you knew them will do, since work can wait for another day.',
    },
    {
      id: 'mourning-memory',
      say: 'What came to mind when you heard?',
      why: 'It leaves room for a memory, large or small.',
    },
    {
      id: 'mourning-sit',
      say: 'Shall we sit down for a while?',
      why: 'Standing is hard on a day like this, and people speak more softly when they sit.',
    },
    {
      id: 'mourning-inside',
      say: 'Shall we go in together?',
      why: 'Going in alone is the hardest part, and with someone beside you it can be done.',
    },
  ],
  leave: [
    {
      id: 'mourning-leave-quiet',
      say: 'I’ll be going. I’m glad we spoke.',
      why: 'You may leave quietly, there’s no need to go up to the family again.',
    },
    {
      id: 'mourning-leave-strength',
      say: 'I’ll let you be with the others. Take care of yourself.',
      why: 'A few words will do.',
    },
    {
      id: 'mourning-leave-thanks',
      say: 'Thank you for telling me about … .',
      why: 'Someone who tells a story gives something away.',
    },
    {
      id: 'mourning-leave-family',
      say: 'I’m just going over to the family.',
      why: 'It needs no explaining.',
    },
    {
      id: 'mourning-leave-safe-home',
      say: 'Safe journey home.',
      why: 'Ordinary words do good today.',
    },
    {
      id: 'mourning-leave-alone',
      say: 'I’m going to walk for a little while.',
      why: 'You may want to be alone, and nobody will ask why.',
    },
    {
      id: 'mourning-leave-thinking',
      say: 'I’ll be thinking of you. Goodbye.',
      why: 'A goodbye needn’t be more than that today.',
    },
    {
      id: 'mourning-leave-grateful',
      say: 'I’m thankful I could be here.',
      why: 'You needn’t add anything, because you were there.',
    },
  ],
};
