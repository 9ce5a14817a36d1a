import { fold } from '../../searching/fold.ts';
import type { ReadLanguage } from '../read-language.ts';
import type { Reading } from '../reading.ts';
import { wordsOf } from '../words/listed.ts';
import type { Sector } from '../words/sectors/sector.ts';
import { sectors } from '../words/sectors/sectors.ts';

/** Shorter words count only whole: `bouw` is the end of `nieuwbouw`, `it` is in `with`. */
const shortestPart = 4;

interface Listed {
  readonly sector: Sector;
  readonly words: ReadonlySet<string>;
  readonly parts: readonly string[];
  readonly trades: ReadonlySet<string>;
}

const listed: { readonly [lang in ReadLanguage]: readonly Listed[] } = { nl: list('nl'), en: list('en') };

/** The sector of an ask: said (`een ziekenhuis`), or told by the trade (`een tandarts`); null where there is none. */
export function sectorOf({ tokens, lang }: Reading): { readonly id: string; readonly said: boolean } | null {
  const all = tokens.map(({ plain }) => plain);
  const words = [...new Set(all)];
  const pairs = new Set(all.map((word, at) => `${word}-${all[at + 1] ?? ''}`));
  const said = listed[lang].find(({ words: known, parts }) =>
    [...words, ...pairs].some((word) => known.has(word) || parts.some((part) => isPart(word, part, lang))),
  );
  if (said) return { id: said.sector.id, said: true };
  const told = listed[lang].find(({ trades }) => words.some((word) => isTrade(fold(word), trades)));
  return told ? { id: told.sector.id, said: false } : null;
}

/** The same in a compound, at its start or end. */
function isPart(word: string, part: string, lang: ReadLanguage): boolean {
  if (lang === 'en' || word.length <= part.length) return word === part;
  return word.endsWith(part) || (part.length > 5 && word.startsWith(part));
}

function isTrade(word: string, trades: ReadonlySet<string>): boolean {
  return [
    word,
    word.replace(/s$/, ''),
    word.replace(/en$/, ''),
    word.replace(/sen$/, 's'),
    word.replace(/ren$/, 'r'),
  ].some((each) => trades.has(each));
}

function list(lang: ReadLanguage): readonly Listed[] {
  return sectors.map((sector) => {
    const words = wordsOf(sector[lang]);
    return {
      sector,
      words: new Set(words),
      parts: words.filter((word) => word.length >= shortestPart),
      trades: new Set(wordsOf(sector.trades)),
    };
  });
}
