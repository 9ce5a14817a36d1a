import { expect, test } from 'vitest';
import { record } from '../records/records.harness.ts';
import { sentenceOf } from '../wording/sentence-of.ts';
import { wording } from '../wording/wording.ts';
import { rankToday } from './rank-today.ts';
import { met, todayOf } from './today.harness.ts';

const on = '2026-11-21';
const overdue = met('overdue', ['2026-03-01', '2026-06-01'], { rhythm: 'month' });
const dormant = met('dormant', ['2019-01-01', '2019-02-01', '2019-03-01', '2019-04-01']);
const matching = (() => {
  const somebody = met('matching', ['2026-08-01']);
  const asks = [record('ask', 'a1', { owner: 'matching', text: 'een drukker', on: '2026-08-01' })];
  return { ...somebody, details: { ...somebody.details, asks } };
})();
const offers = [record('offer', 'o1', { owner: 'me', text: 'drukker met een pers', on: '2026-01-01' })];
const today = (scale?: number) =>
  rankToday(todayOf([overdue, dormant, matching], { offers, ...(scale !== undefined && { scale }) }), on);
const partsOf = (id: string) =>
  today()
    .keepWarm.find(({ person }) => person.id === id)
    ?.parts.map(({ type }) => type);

test('[K5] every suggestion is explained by its parts, which add up to its score', () => {
  const { keepWarm } = today();
  expect(keepWarm).toHaveLength(3);
  for (const { parts, score } of keepWarm) {
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 10);
    expect(parts.map(({ points }) => points)).toEqual(
      parts.map(({ points }) => points).toSorted((a, b) => b - a),
    );
  }
  expect(partsOf('overdue')).toEqual(['rhythm', 'gain']);
  expect(partsOf('dormant')?.toSorted()).toEqual(['dormant', 'gain']);
  expect(partsOf('matching')).toEqual(['match', 'gain']);
});

test('[K1] a talk puts you on top of the pile: the gain is said with both chances, for very old contacts too', () => {
  const gain = today()
    .keepWarm.find(({ person }) => person.id === 'dormant')
    ?.parts.find(({ type }) => type === 'gain');
  expect(gain).toMatchObject({ type: 'gain' });
  if (gain?.type !== 'gain') return;
  expect(gain.after).toBeGreaterThan(gain.chance + 0.4);
  expect(sentenceOf('part', gain)).toMatchObject({ key: 'part.gain', values: { chance: gain.chance } });
  expect(wording.nl['part.gain']).toContain('boven op de stapel');
  expect(wording.en['part.gain']).toContain('on top of the pile');
});

test('[K1] whom you know comes first: nobody is proposed whom you never spoke and set no rhythm for', () => {
  expect(rankToday(todayOf([met('stranger', [])]), on).keepWarm).toEqual([]);
});

test('[K2] Today weighs with your own scale', () => {
  const chances = (scale?: number) => today(scale).keepWarm.map(({ chance }) => chance);
  expect(chances(1)).toEqual(chances());
  for (const [at, chance] of chances(0.5).entries()) expect(chance).toBeLessThan(chances(1)[at] ?? 0);
});
