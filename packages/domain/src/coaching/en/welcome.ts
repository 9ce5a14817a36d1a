import type { Line } from '../coaching.ts';

/** Letting people come to you: at ease, with room beside you (M10). */
export const welcome: readonly Line[] = [
  {
    id: 'welcome-join',
    style: 'enthusiastic',
    say: 'Come and join us. We were just talking about … .',
    why: 'Take one step aside and you’ll have company within a minute.',
    next: 'Say in one sentence what it was about, so that they can join in.',
  },
  {
    id: 'welcome-spot',
    style: 'shy',
    say: 'There’s room here, if you like.',
    why: 'You don’t have to cross the room, since standing there openly is a way too.',
  },
  {
    id: 'welcome-looking-for',
    style: 'shy',
    say: 'Are you looking for someone?',
    why: 'Anyone glancing around is glad to be asked.',
  },
  {
    id: 'welcome-glad',
    style: 'shy',
    say: 'I’m glad you came over.',
    why: 'They took the first step, and now they know it was welcome.',
  },
  {
    id: 'welcome-free-chair',
    style: 'shy',
    say: 'This chair is free, if you’d like to sit down.',
    why: 'An empty chair beside you is an invitation already, you only need to say so.',
  },
  {
    id: 'welcome-enjoy',
    style: 'enthusiastic',
    say: 'I’m just standing here enjoying it all. Come and keep me company.',
    why: 'People who are enjoying themselves draw others without doing a thing.',
  },
  {
    id: 'welcome-no-round',
    style: 'enthusiastic',
    say: 'I haven’t got round the room at all. It’s far too pleasant here.',
    why: 'Nobody has to do the whole room, and if you stay put at your ease you’ll be found.',
  },
  {
    id: 'welcome-have-you-met',
    style: 'enthusiastic',
    say: 'Have you two met?',
    why: 'Introduce two people and you needn’t look for company yourself.',
  },
  {
    id: 'welcome-point-out',
    style: 'factual',
    say: 'Do you know anyone here? I could point out a few people.',
    why: 'While you show someone around you’re half a host, and that’s a calm place to be.',
  },
  {
    id: 'welcome-time',
    style: 'factual',
    say: 'Tell me about your work. I’ve got time.',
    why: 'People don’t often hear ‘I’ve got time’.',
  },
  {
    id: 'welcome-one-sentence',
    style: 'factual',
    say: 'I’m {me}, and I … . But tell me first what brings you here.',
    why: 'When someone comes up to you, one sentence about yourself is enough.',
  },
  {
    id: 'welcome-go-on',
    style: 'factual',
    say: 'Do go on, I want to hear this.',
    why: 'Real listening can be seen from across a room, and it draws people.',
  },
  {
    id: 'welcome-not-agreed',
    style: 'factual',
    say: 'We can’t agree about this. How did you take it?',
    why: 'A third view is always welcome, and nobody has to be right.',
    fits: ['theme'],
  },
  {
    id: 'welcome-fresh-face',
    style: 'enthusiastic',
    say: 'Do sit with us. We’ve all heard each other’s stories.',
    why: 'A regular circle is refreshed by a new face.',
    fits: ['own'],
  },
  {
    id: 'welcome-glass',
    style: 'enthusiastic',
    say: 'Come on over, there’s a glass left.',
    why: 'At a party, a full glass is the warmest of invitations.',
    fits: ['festive'],
  },
];
