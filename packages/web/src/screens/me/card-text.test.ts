import { cardToPerson, readCards } from '@kennis/vcard';
import { expect, test } from 'vitest';
import { cardText } from './card-text.ts';

const words = { seeks: 'Ik zoek', offers: 'Ik kan helpen met' };
const card = {
  name: { full: 'Noor Bakker', given: 'Noor', family: 'Bakker' },
  role: 'adviseur',
  organisation: 'Bakker Advies',
  does: 'helpt bakkers van het gas af',
  'phones/+31612345678': { value: '+31 6 12345678', label: 'cell' },
};

test('[M6] who scans the code keeps who you are, what you do and whom you look for', () => {
  const text = cardText(card, { seeks: 'bakkers, met een oude oven', offers: undefined, words });
  const [entry] = [...readCards(text, (bytes) => new TextDecoder().decode(bytes))];
  const read = entry?.card ? cardToPerson(entry.card) : null;
  expect(read?.fields).toMatchObject({ role: 'adviseur', organisation: 'Bakker Advies' });
  expect(read?.notes).toEqual(['helpt bakkers van het gas af\nIk zoek: bakkers, met een oude oven']);
});

test('[M6] a card without a name gives no code', () => {
  expect(cardText({ role: 'adviseur' }, { seeks: 'ovens', offers: undefined, words })).toBe('');
});
