import { expect, test } from 'vitest';
import { createMatchIndex } from './match-index.ts';

const bakers = Array.from({ length: 900 }, (_, at) => ({ id: `b${at}`, name: `Bo ${at}`, role: 'bakker' }));
const farmers = Array.from({ length: 900 }, (_, at) => ({
  id: `f${at}`,
  role: 'boer',
  does: 'brood van eigen graan',
  place: at === 899 ? 'Assen' : 'Gent',
}));

test('[Q5] where hundreds answer an ask well, who answers less well does not come before them', () => {
  const index = createMatchIndex([...farmers, ...bakers]);
  const found = index.query({ owner: 'x', text: 'een bakker' }, 20);
  expect(found).toHaveLength(20);
  expect(found.every(({ id }) => id.startsWith('b'))).toBe(true);
});

test('[Q5] a place that is asked for still brings forward the one who is there, among as many as there may be', () => {
  const index = createMatchIndex(
    bakers.map((baker, at) => ({ ...baker, place: at === 899 ? 'Assen' : 'Gent' })),
  );
  expect(index.query({ owner: 'x', text: 'een bakker in Assen' }, 1)[0]?.id).toBe('b899');
});
