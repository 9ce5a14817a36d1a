import type { ReadLanguage } from '../read-language.ts';
import { syllables } from './syllables.ts';
import { tokenise } from './tokens.ts';

/** How long a text takes to say. */
export interface SpeakingTime {
  readonly seconds: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * Syllables per second: Dutch 5.2 in Dutch interviews (Quené 2008, Multilevel modeling of between-speaker and within-speaker variation
 * in spontaneous speech tempo), English 6.2 as read aloud (Pellegrino, Coupé & Marsico 2011); for somebody who speaks to a
 * room, both without pauses and some slower.
 */
const syllablesPerSecond = { nl: 4.7, en: 4.9 } as const;
const pauseSeconds = { stop: 0.6, comma: 0.25 } as const;

/** The seconds that a pitch takes when said calmly: its syllables, and a breath at each stop and comma (Q1). */
export function speakingTime(text: string, lang: ReadLanguage): SpeakingTime {
  const tokens = tokenise(text);
  const sum = tokens.reduce((total, { plain }) => total + syllables(plain, lang), 0);
  const stops = text.match(/[.!?](?=\s)/g)?.length ?? 0;
  const commas = text.match(/[,;:\u2013\u2014](?=\s)/g)?.length ?? 0;
  const seconds = sum / syllablesPerSecond[lang] + stops * pauseSeconds.stop + commas * pauseSeconds.comma;
  return { seconds: Math.round(seconds), words: tokens.length, syllables: sum };
}
