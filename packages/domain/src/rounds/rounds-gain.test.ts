import { expect, test } from 'vitest';
import { roundsGain } from './rounds-gain.ts';

test('[R3] gains come from who answers an ask, and a little from who is new to each other', () => {
  const { gain, why } = roundsGain([
    { id: 'a', asks: ['een jurist die contracten kent'] },
    { id: 'b', role: 'jurist', offers: ['contracten nalezen'], organisation: 'Recht' },
    { id: 'c', role: 'bakker', organisation: 'Recht' },
  ]);
  const of = (from: string, to: string) =>
    gain.reduce((sum, [a, b, value]) => (a === from && b === to ? sum + value : sum), 0);
  expect(why).toEqual([['a', 'b', { type: 'ask', ask: 'een jurist die contracten kent' }]]);
  expect(of('a', 'b')).toBeGreaterThan(of('b', 'a'));
  expect(of('b', 'a')).toBeGreaterThan(of('c', 'a'));
  expect([of('c', 'a'), of('b', 'c')]).toEqual([0.1, 0]);
});
