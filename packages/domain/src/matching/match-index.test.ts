import { expect, test } from 'vitest';
import { createMatchIndex } from './match-index.ts';
import type { MatchPerson } from './match-person.ts';

const people: readonly MatchPerson[] = [
  { id: 'bram', name: 'Bram Terpstra', role: 'Bakker', place: 'Deventer', asks: ['een jurist'], lang: 'nl' },
  { id: 'anouk', name: 'Anouk Visser', role: 'Advocaat arbeidsrecht', place: 'Zwolle', lang: 'nl' },
  { id: 'chiara', name: 'Chiara Conti', role: 'Corporate lawyer', place: 'Amsterdam', lang: 'en' },
  { id: 'seeker', name: 'Mo Amiri', role: 'Meubelmaker', asks: ['een goede jurist'], lang: 'nl' },
  {
    id: 'farid',
    name: 'Farid',
    role: 'Boekhouder',
    place: 'Rotterdam',
    asks: ['bakkers als klant'],
    lang: 'nl',
  },
  { id: 'greta', name: 'Greta', role: 'Bookkeeper', place: 'Rotterdam', lang: 'en' },
];
const index = createMatchIndex(people);
const ids = (text: string, owner = 'bram') => index.query({ owner, text }).map(({ id }) => id);

test('[Q5] an ask is answered across Dutch and English', () => {
  expect(ids('een bedrijfsjurist')[0]).toBe('chiara');
  expect(ids('an employment lawyer')[0]).toBe('anouk');
});

test('[Q5] somebody who seeks the same is no offer, and the owner is never a result', () => {
  expect([...ids('een jurist')].sort()).toEqual(['anouk', 'chiara']);
  expect(ids('een bakker', 'bram')).toEqual([]);
});

test('[Q5] who gains as well comes before who does not', () => {
  expect(ids('een boekhouder')).toEqual(['farid', 'greta']);
  expect(index.query({ owner: 'bram', text: 'een boekhouder' })[0]?.reason.gain).toBe('bakkers als klant');
});

test('[Q5] a place that is asked for counts', () => {
  expect(ids('een jurist in Amsterdam')[0]).toBe('chiara');
  expect(ids('een jurist in de buurt van Zwolle')[0]).toBe('anouk');
});

test('[Q5] what is denied is not proposed first', () => {
  const some = createMatchIndex([
    { id: 'hr', role: 'HR-adviseur' },
    { id: 'recruiter', role: 'Recruiter', offers: ['HR-advies'] },
  ]);
  expect(some.query({ owner: 'x', text: 'HR-advies, geen recruiters' }).map(({ id }) => id)).toEqual(['hr']);
});

test('[Q5] a word that no list knows is matched as a word', () => {
  const some = createMatchIndex([
    { id: 'a', does: 'Bouwt klavecimbels' },
    { id: 'b', does: 'Bouwt orgels' },
  ]);
  expect(some.query({ owner: 'x', text: 'iemand die een klavecimbel stemt' }).map(({ id }) => id)).toEqual([
    'a',
  ]);
});

test('[Q5] who is deleted or merged is never proposed, and a merged owner is whom they became', () => {
  const some = createMatchIndex([...people, { id: 'old', role: 'Jurist', mergedInto: 'chiara' }]);
  some.update({ id: 'anouk', role: 'Jurist', deleted: true });
  expect(some.query({ owner: 'bram', text: 'een jurist' }).map(({ id }) => id)).toEqual(['chiara']);
  expect(some.query({ owner: 'old', text: 'een jurist' })).toEqual([]);
});

test('[Q5] after a change an index answers as one made anew', () => {
  const changed = createMatchIndex(people);
  changed.introductions();
  changed.update({ id: 'greta', name: 'Greta', role: 'Jurist', place: 'Deventer', lang: 'nl' });
  changed.remove('anouk');
  const anew = createMatchIndex([
    ...people.filter(({ id }) => id !== 'anouk' && id !== 'greta'),
    { id: 'greta', name: 'Greta', role: 'Jurist', place: 'Deventer', lang: 'nl' },
  ]);
  expect(changed.introductions()).toEqual(anew.introductions());
  expect(changed.query({ owner: 'bram', text: 'jurist' })).toEqual(
    anew.query({ owner: 'bram', text: 'jurist' }),
  );
});

test('[Q5] introductions name each pair once, the best first, with what comes back', () => {
  const some = createMatchIndex([
    { id: 'a', name: 'Ada', role: 'Fotograaf', asks: ['een boekhouder'] },
    { id: 'b', name: 'Bo', role: 'Boekhouder', asks: ['een fotograaf'] },
    { id: 'c', name: 'Cas', role: 'Boekhouder' },
  ]);
  const [first, second] = some.introductions();
  expect([first?.asker, first?.other, first?.back?.ask]).toEqual(['a', 'b', 'een fotograaf']);
  expect([second?.asker, second?.other, second?.back]).toEqual(['a', 'c', null]);
  const steps = createMatchIndex(people).introductionsInSteps(50, 1);
  expect(steps.next()).toMatchObject({ done: false, value: 1 });
});

test('[Q5] a second opinion is mixed in and may bring somebody without a word in common', () => {
  const opinion = (id: string) => (id === 'seeker' ? 0.9 : undefined);
  expect(index.query({ owner: 'bram', text: 'iets met hout' }, 10, opinion).map(({ id }) => id)).toContain(
    'seeker',
  );
});

test('[Q5] what an ask says first, denies or says with its last verb is read as people mean it', () => {
  const index = createMatchIndex([
    { id: 'guide', role: 'gids' },
    { id: 'printer', role: 'drukker' },
    { id: 'host', role: 'dagvoorzitter' },
    { id: 'magician', role: 'goochelaar' },
    { id: 'books', role: 'boekhouder' },
  ]);
  const first = (text: string) => index.query({ owner: 'x', text })[0]?.id;
  expect(first('a guide for an evening walk')).toBe('guide');
  expect(first('iemand die nieuwsbrieven drukt')).toBe('printer');
  expect(first('Voor onze jaarvergadering zoeken we iemand die het gesprek leidt')).toBe('host');
  expect(first('een goochelaar? no - someone who leads the conversation')).not.toBe('magician');
  expect(first('mijn bonnetjes liggen in een doos')).toBe('books');
});
