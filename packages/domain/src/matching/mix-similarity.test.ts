import { expect, test } from 'vitest';
import { print } from '../wording/print.harness.ts';
import { createMatchIndex } from './match-index.ts';
import { likenessSentence } from './match-sentence.ts';
import { mixSimilarity } from './mix-similarity.ts';

test('[Q5] a second opinion adds to a score within bounds, never takes from it, and without one it stays', () => {
  expect(mixSimilarity(0.5, undefined)).toBe(0.5);
  expect(mixSimilarity(0.5, Number.NaN)).toBe(0.5);
  expect(mixSimilarity(0.5, 0.9)).toBeCloseTo(0.7);
  expect(mixSimilarity(0.5, -1)).toBe(0.5);
  expect(mixSimilarity(0, 5)).toBeCloseTo(0.4);
  expect(mixSimilarity(1, 1)).toBe(1);
});

test('[Q5] what a second opinion added is said in words of its own', () => {
  const index = createMatchIndex([
    { id: 'a', name: 'Anouk', role: 'Advocaat arbeidsrecht' },
    { id: 'b', name: 'Bram', does: 'helpt mensen die vastlopen' },
    { id: 'c', name: 'Carla', role: 'Imker' },
  ]);
  const cosines = new Map([
    ['a', 0.7],
    ['b', 0.75],
    ['c', 0.1],
  ]);
  const said = (text: string) =>
    index
      .query({ owner: 'me', text, lang: 'nl' }, 10, (id) => cosines.get(id))
      .map(({ id, reason }) => [id, print(likenessSentence(reason), 'nl')]);
  const [plain] = index.query({ owner: 'me', text: 'een jurist', lang: 'nl' });
  const [mixed] = index.query({ owner: 'me', text: 'een jurist', lang: 'nl' }, 1, (id) => cosines.get(id));
  expect(mixed?.score).toBeGreaterThan(plain?.score ?? 1);
  expect(plain && likenessSentence(plain.reason)).toBeNull();
  expect(said('een jurist')).toEqual([['a', 'Ook naar de betekenis ligt dit dicht bij de vraag.']]);
  expect(said('iemand voor burn-outbegeleiding')).toEqual([
    ['b', 'Gevonden op betekenis: in de woorden zelf staat het niet.'],
    ['a', 'Gevonden op betekenis: in de woorden zelf staat het niet.'],
  ]);
});
