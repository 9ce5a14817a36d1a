import { foldedWords } from '../../searching/fold.ts';
import { createPlaceIndex, type Place } from '../places/place-index.ts';
import { createThesaurus } from '../thesaurus/thesaurus.ts';
import { arrange, type TextUse } from './arrange.ts';
import { functionWords } from './function-words.ts';
import { itemise, type Lexicon, type Stems } from './itemise.ts';
import type { Key, Reading } from './reading.ts';
import { type Language, stem } from './stem.ts';
import { termWords } from './term-key.ts';

/** Reads texts for matching, and keeps what it read: many people share a role. */
export interface TextReader extends Lexicon {
  readonly read: (text: string, language: Language | undefined, use: TextUse) => Reading;
  /** A place by the name that a reading gives. */
  readonly placeNamed: (name: string) => Place | undefined;
}

const mostKept = 20_000;

/** Makes a reader with its thesaurus and places. */
export function createTextReader(): TextReader {
  const stems = new Map<string, Stems>();
  const stemsOf = (word: string) => {
    const known = stems.get(word) ?? { nl: stem(word, 'nl'), en: stem(word, 'en') };
    if (stems.size < mostKept) stems.set(word, known);
    return known;
  };
  const lexicon: Lexicon = { thesaurus: createThesaurus(), places: createPlaceIndex(), stemsOf };
  const workKeys = new Set<Key>(
    ['customers', 'assignment', 'job'].flatMap((id) => lexicon.thesaurus.numberOf(id) ?? []),
  );
  const kept = new Map<string, Reading>();
  return {
    ...lexicon,
    placeNamed: (name) => lexicon.places.find(termWords(name).join(' ')),
    read(text, language, use) {
      const key = `${use}${language ?? ''}${text}`;
      const known = kept.get(key);
      if (known) return known;
      if (kept.size >= mostKept) kept.clear();
      const reading = arrange(itemise(text, languageOf(text, language), lexicon), use, workKeys);
      kept.set(key, reading);
      return reading;
    },
  };
}

/** The language of a text by its small words, else the one given, else Dutch. */
export function languageOf(text: string, given: Language | undefined): Language {
  let dutch = 0;
  for (const word of foldedWords(text)) {
    if (functionWords.nl.has(word)) dutch++;
    if (functionWords.en.has(word)) dutch--;
  }
  if (dutch === 0) return given ?? 'nl';
  return dutch > 0 ? 'nl' : 'en';
}
