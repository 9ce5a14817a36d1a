import { fold, foldedWords } from '../searching/fold.ts';
import type { EventFields } from './event.ts';

/** Words that say nothing about what something is about. */
const empty = new Set(
  `aan alle alles als bij dan dat de deze die dit door een eens en er geen haar heb hebben heeft het hier hoe hun iemand
  iets is jaar jaarlijkse jij kan maar meer met mijn naar niet nog nu of om onder ons onze ook op over per samen te tegen
  tot uit van veel voor waar wat werk werken wie worden zich zijn zo zoekt zonder
  about all and any are for from has have her his into looking our out people some someone than that the their this with
  work your bijeenkomst borrel congres evenement event meeting receptie reception conference lezing lecture`.split(
    /\s+/,
  ),
);

/** The words that say what a text is about: folded, of four letters or more, each once. */
export function tellingWords(text: string): readonly string[] {
  return [...new Set(foldedWords(text))].filter(
    (word) => word.length >= 4 && !/^\d+$/.test(word) && !empty.has(word),
  );
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
