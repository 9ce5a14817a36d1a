import type { Reading, Seen } from '../reading.ts';
import { beginningOf } from '../text/beginning-of.ts';
import { hasAsk } from './has-ask.ts';
import { saysWhat } from './says-what.ts';
import { saysWho } from './says-who.ts';

/** What a pitch lacks of the three: who you are, what you do and for whom, whom or what you look for (C2, Q1). */
export function findMissing(whole: Reading): readonly Seen[] {
  const reading = beginningOf(whole);
  const span = [0, whole.text.length] as const;
  const lacks = [
    ['no-who', saysWho(reading)],
    ['no-what', saysWhat(reading)],
    ['no-ask', hasAsk(reading)],
  ] as const;
  return lacks.flatMap(([kind, said]) => (said ? [] : [{ kind, span, about: { type: kind } }]));
}
