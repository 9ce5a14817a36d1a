import { fitOf } from './answering.ts';
import { type Nearness, nearness } from './places/nearness.ts';
import type { Place } from './places/place-index.ts';
import type { Profile } from './profile.ts';
import type { Key, Reading } from './reading/reading.ts';
import type { Thesaurus } from './thesaurus/thesaurus.ts';

const asked: { readonly [near in Nearness]: number } = {
  same: 1,
  near: 0.93,
  region: 0.82,
  unknown: 0.72,
  country: 0.55,
  far: 0.42,
};
/** Where no place was asked for, being near is only a tie-break. */
const unasked: { readonly [near in Nearness]: number } = {
  same: 1,
  near: 0.995,
  region: 0.985,
  unknown: 0.97,
  country: 0.975,
  far: 0.96,
};
const anywhereFactor = 0.9;
const oneSided = 0.88;
const deniedFactor = 0.2;
const seeksSame = { doing: 0.85, otherwise: 0.3 } as const;
const sureFit = 0.85;

/** How well a place fits: strongly where a place was asked for, else only by being near the asker. */
export function placeFactor(
  places: readonly Place[],
  own: Place | null,
  place: Place | null,
): { readonly factor: number; readonly anywhere: number; readonly near: Nearness | null } {
  if (places.length === 0) {
    const near = own ? nearness(own, place) : 'unknown';
    return { factor: own ? unasked[near] : 1, anywhere: 0, near: near === 'unknown' ? null : near };
  }
  const [near = 'unknown'] = places.map((each) => nearness(each, place)).sort((a, b) => asked[b] - asked[a]);
  return { factor: asked[near], anywhere: anywhereFactor, near };
}

/** Who is what was explicitly not wanted. */
export function denialFactor({ denied }: Reading, { strengths }: Profile): number {
  const has = (key: Key) => (strengths.get(key)?.weight ?? 0) > 0.8;
  return denied.some(({ keys, weight }) => weight > 0.5 && keys.some(has)) ? deniedFactor : 1;
}

/** Somebody who seeks the same is no offer, unless they plainly do it themselves. */
export function seekingFactor(wanted: ReadonlySet<Key>, profile: Profile, fit: number): number {
  const seeks = profile.asks.some(
    ({ reading }) =>
      !reading.forWork &&
      reading.heads.some((phrase) =>
        phrase.some(({ keys, weight }) => weight >= 0.9 && keys.some((key) => wanted.has(key))),
      ),
  );
  if (!seeks) return 1;
  return fit >= sureFit ? seeksSame.doing : seeksSame.otherwise;
}

/** What the other gains (0-1): an ask of theirs that the owner answers, with its words; a little where they look for work. */
export function gainOf(
  { asks }: Profile,
  owner: Profile | null,
  thesaurus: Thesaurus,
): { readonly gain: number; readonly text: string | null } {
  let best: { gain: number; text: string | null } = { gain: 0, text: null };
  for (const { text, reading } of asks) {
    if (reading.forWork && best.gain < someGain) best = { gain: someGain, text: null };
    const fit = owner ? fitOf(reading, owner.strengths, thesaurus) : 0;
    if (fit >= enoughGain && fit > best.gain) best = { gain: fit, text };
  }
  return best;
}

const someGain = 0.3;
const enoughGain = 0.5;

/** The score of both sides: what only one gains from counts a little less. */
export function bothWays(score: number, gain: number): number {
  return score * (oneSided + (1 - oneSided) * gain);
}
