import { fold, foldedWords } from '../searching/fold.ts';
import { tellingWords } from '../searching/telling-words.ts';
import type { EventFields } from './event.ts';

/** What a gathering is called, whatever it is about. */
const gatherings = new Set(
  'bijeenkomst borrel conference congres evenement event lecture lezing meeting receptie reception'.split(
    ' ',
  ),
);

/** The telling words of an event's name, theme or host, or of what is held against them: without those for a gathering. */
export function themeWords(text: string): readonly string[] {
  return tellingWords(text).filter((word) => !gatherings.has(word));
}

/** The first word that two texts share: the same, or one the beginning of the other (`warmtenet`, `warmtenetten`). */
export function sharedWord(a: readonly string[], b: readonly string[]): string | null {
  return a.find((word) => b.some((other) => isKin(word, other))) ?? null;
}

/** Whether two events are one of a series: the same name but for numbers and years, or the same host. */
export function isSameSeries(
  a: Pick<EventFields, 'name' | 'host'>,
  b: Pick<EventFields, 'name' | 'host'>,
): boolean {
  const [left, right] = [seriesName(a.name), seriesName(b.name)];
  if (left !== '' && left === right) return true;
  return Boolean(a.host?.trim()) && fold(a.host ?? '').trim() === fold(b.host ?? '').trim();
}

/** Under what an event is found together with the others of its series: its name without numbers, and its host. */
export function seriesKeys({ name, host }: Pick<EventFields, 'name' | 'host'>): readonly string[] {
  const [called, by] = [seriesName(name), fold(host ?? '').trim()];
  return [...(called === '' ? [] : [`name:${called}`]), ...(by === '' ? [] : [`host:${by}`])];
}

function seriesName(name: string): string {
  return foldedWords(name)
    .filter((word) => !/^\d+(e|ste|de|th|st|nd|rd)?$/.test(word))
    .join(' ');
}

function isKin(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 5 && long.startsWith(short);
}
