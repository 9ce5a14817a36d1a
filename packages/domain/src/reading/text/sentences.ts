import type { ReadLanguage } from '../read-language.ts';
import type { Token } from './tokens.ts';

/** A sentence: where it stands, without the space around it, and its words. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

/** Abbreviations after which a sentence goes on. */
const goesOn =
  /(?:^|[\s(])(?:dr|drs|ir|ing|mr|mrs|ms|prof|ds|st|mw|mevr|dhr|bijv|bv|ca|evt|incl|excl|nr|blz|art|jl|resp|max|min|vgl|vs|approx|no|fig|sr|jr|etc|dept|est|[a-z](?:\.[a-z])+|\p{Lu})\.\s*$/iu;

/** No name after an initial, but the next sentence. */
const begins = /^(?:I|I['’]m|I['’]d|We|We['’]re|Ik|Wij|We|Wie|Who|Do|My|Mijn|Onze|Our)\s/u;

/** No abbreviation is longer, with the space after it. */
const farBack = 24;

/** The sentences of a text (UAX 29), joined again where an abbreviation or an initial parted them. */
export function sentencesOf(text: string, lang: ReadLanguage, tokens: readonly Token[]): readonly Sentence[] {
  const bounds: [number, number][] = [];
  for (const { segment, index } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    const last = bounds.at(-1);
    if (
      last &&
      goesOn.test(text.slice(Math.max(last[0], last[1] - farBack), last[1])) &&
      !begins.test(segment)
    )
      last[1] = index + segment.length;
    else bounds.push([index, index + segment.length]);
  }
  let at = 0;
  return bounds.flatMap(([from, to]) => {
    const first = at;
    while ((tokens[at]?.start ?? Number.POSITIVE_INFINITY) < to) at++;
    if (first === at) return [];
    const lead = text.slice(from, to).search(/\S/);
    return [
      {
        start: from + lead,
        end: from + text.slice(from, to).trimEnd().length,
        tokens: tokens.slice(first, at),
      },
    ];
  });
}
