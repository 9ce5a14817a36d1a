import { expect, test } from 'vitest';
import type { CardFields } from '../me/card.ts';
import { cardPayload } from './card-payload.ts';

const card: CardFields = {
  name: { full: 'Noor Bakker', given: 'Noor', family: 'Bakker' },
  role: 'adviseur',
  organisation: 'Bakker Advies',
  does: 'helpt bakkers van het gas af',
  'phones/+31612345678': { value: '+31 6 12345678', preference: 1 },
  'phones/+31382001122': { value: '+31 38 2001122' },
  'emails/noor@bakker.nl': { value: 'noor@bakker.nl', label: 'work' },
};

test('[M6] the card says who you are, how to reach you, what you do and whom you look for, in that order', () => {
  expect(cardPayload(card, { seeks: 'bakkers met een oude oven' }).map(({ field }) => field)).toEqual([
    'name',
    'phone',
    'email',
    'organisation',
    'role',
    'does',
    'seeks',
    'phone',
  ]);
  expect(cardPayload(card)[1]).toEqual({ field: 'phone', value: '+31 6 12345678', label: null });
});

test('[M6] what would make the code too dense to read is left out, the name never', () => {
  const long = { ...card, does: 'x'.repeat(500) };
  expect(cardPayload(long).map(({ field }) => field)).not.toContain('does');
  expect(cardPayload(long).map(({ field }) => field)).toContain('role');
  expect(cardPayload(card, { most: 0 }).map(({ field }) => field)).toEqual(['name']);
});

test('[M6] without a name there is no card', () => {
  expect(cardPayload({ role: 'adviseur' })).toEqual([]);
});
