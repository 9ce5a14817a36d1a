import type { OpenQuestion } from '../../coaching.ts';

/** Open questions about whom or what somebody looks for, from light to deep (C4). */
export const seeks: readonly OpenQuestion[] = [
  { id: 'seeks-whom', topic: 'seeks', ask: 'Who would you love to talk to one day?' },
  { id: 'seeks-what', topic: 'seeks', ask: 'What are you looking for at the moment?' },
  { id: 'seeks-recognise', topic: 'seeks', ask: 'How would I recognise someone you’d want to meet?' },
  { id: 'seeks-help', topic: 'seeks', ask: 'What could I help you with?' },
  { id: 'seeks-missing', topic: 'seeks', ask: 'Who is still missing from your circle?' },
  { id: 'seeks-advice', topic: 'seeks', ask: 'What would you like some advice on?' },
  { id: 'seeks-give', topic: 'seeks', ask: 'What can people ring you about?' },
  { id: 'seeks-good-news', topic: 'seeks', ask: 'What piece of news would make your month?' },
];
