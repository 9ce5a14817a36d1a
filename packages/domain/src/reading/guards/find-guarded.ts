import type { ReadLanguage } from '../read-language.ts';
import type { GuardKind, ReadAs, Reading, Seen } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { GuardCues } from './cue.ts';
import { dutchCues } from './dutch-cues.ts';
import { englishCues } from './english-cues.ts';
import { findMassMessage } from './mass-message.ts';

const cues: { readonly [lang in ReadLanguage]: GuardCues } = { nl: dutchCues, en: englishCues };
/** Offering is a follow-up's misuse where the letter should do something else; elsewhere it is selling. */
const followsUp: ReadonlySet<ReadAs> = new Set(['follow-up', 'thank-you']);
/** What they asked for is no selling. */
const requested: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /\b(?:je|jij|u|jullie) (?:vroegt?|wilde|zocht) (?:me |mij )?(?:naar|om|onze|een|graag|mijn)|\bzoals (?:je|u|jullie) vroeg|op (?:je|jouw|uw) verzoek|waar (?:je|u) (?:naar|om) vroeg|zoals gevraagd|waar we het over hadden|(?:dat|die) ik (?:je |u )?beloofde/iu,
  en: /\byou (?:asked|wanted) (?:me )?(?:for|to see|about|our|my)|\bas you asked|at your request|as requested|you requested|we talked about|(?:that )?i promised you/iu,
};
const denied: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /(?<!vergeet )\b(?:niet|geen|nooit|zonder)\b(?![^,;.]*\b(?:alleen|reageer|reageert|weigeren)\b)[^,;.]*$/iu,
  en: /\b(?:not|no|never|without|n't|isn't|don't(?! forget)|won't|wasn't|aren't)\b[^,;.]*$/iu,
};
const deniedAfter: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^[^.;]{0,30}\b(?:gaat het (?:me|mij) niet|is niet (?:waarom|de reden|waar)|hoeft niet|niet nodig|niet om te doen|heeft geen haast)\b|^(?: ?(?:is|zijn|nu|nog|hier|dus|momenteel|op dit moment|bij je|bij jullie|bij u))? ?niet\b/iu,
  en: /^[^.;]{0,40}\b(?:not why|isn't why|not the reason|no need|not what|not needed|isn't what)\b/iu,
};
/** A day that I set myself presses nobody. */
const ownDay: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /\b(?:(?:stuur|mail|bel|geef|breng|lever|app|kom|laat|zorg|regel|schrijf|hoor|krijg|heb|zal|ga|beloof|ben) (?:ik|je|u)|ik (?:stuur|mail|bel|geef|breng|lever|app|kom|laat|zorg|regel|schrijf|zal|ga|heb|beloof))\b(?![^.]*\b(?:nodig|van je|van u|jouw antwoord|je antwoord)\b)/iu,
  en: /\b(?:i'll|i will|i can|i'm going to|i promise|you'll have|you will have|we'll)\b(?! (?:assume|take it|hold|expect|need))/iu,
};
const deadline = /^(?:uiterlijk|ten laatste|vóór|by |before |at the latest)/iu;
const cueKinds = ['selling', 'follow-up-as-sales', 'asks-for-job', 'pressure'] as const;

/** Selling, using a follow-up to sell, asking for a job, pressing, and writing to many (A2, A3, A8, I2): one of a kind per sentence. */
export function findGuarded(reading: Reading, as: ReadAs): readonly Seen[] {
  const wanted = requested[reading.lang].test(reading.text);
  const seen = reading.sentences.flatMap((sentence) =>
    cueKinds.flatMap((kind): Seen[] => {
      if (kind === 'follow-up-as-sales' && wanted) return [];
      const span = spanIn(sentence, reading, cues[reading.lang][kind]);
      if (!span) return [];
      const named: GuardKind = kind === 'follow-up-as-sales' && !followsUp.has(as) ? 'selling' : kind;
      return [{ kind: named, span, about: { type: named, term: reading.text.slice(...span) } }];
    }),
  );
  return [...findMassMessage(reading), ...joined(withoutTwins(seen), reading)];
}

/** Asking for a job in sentences that follow each other is one request. */
function joined(seen: readonly Seen[], { sentences, text }: Reading): readonly Seen[] {
  const done: Seen[] = [];
  let [last, lastSentence, sentence] = [-1, -2, 0];
  for (const each of seen) {
    while ((sentences[sentence]?.end ?? text.length) <= each.span[0]) sentence++;
    const before = done[last];
    if (each.kind !== 'asks-for-job') done.push(each);
    else if (before && sentence - lastSentence <= 1) {
      const span = [before.span[0], each.span[1]] as const;
      done[last] = { ...before, span, about: { ...before.about, term: text.slice(...span) } };
      lastSentence = sentence;
    } else {
      last = done.push(each) - 1;
      lastSentence = sentence;
    }
  }
  return done;
}

/** In a sentence that is longer nobody reads on. */
const mostLetters = 2000;

/** From the first to the last of what is met in a sentence and not denied there. */
function spanIn(
  { start, end }: Sentence,
  { text, lang }: Reading,
  pattern: RegExp,
): readonly [number, number] | null {
  const sentence = text.slice(start, Math.min(end, start + mostLetters)).replaceAll('’', "'");
  const met = [...sentence.matchAll(pattern)].filter(
    (match) => !isDenied(sentence, match.index, match.index + match[0].length, lang),
  );
  const kept = met.filter(([said]) => !(deadline.test(said) && ownDay[lang].test(sentence)));
  const [first, last] = [kept[0], kept.at(-1)];
  return first && last ? [start + first.index, start + last.index + last[0].length] : null;
}

function isDenied(sentence: string, from: number, to: number, lang: ReadLanguage): boolean {
  return denied[lang].test(sentence.slice(0, from)) || deniedAfter[lang].test(sentence.slice(to));
}

/** Where the words of two kinds are the same, the first counts; so does a kind met twice in one place. */
function withoutTwins(seen: readonly Seen[]): readonly Seen[] {
  return seen.filter(
    ({ kind, span }, at) =>
      !seen
        .slice(Math.max(0, at - cueKinds.length), at)
        .some(
          (other) =>
            other.span[0] < span[1] &&
            span[0] < other.span[1] &&
            (other.kind === kind || isSale(other.kind, kind)),
        ),
  );
}

function isSale(one: Seen['kind'], other: Seen['kind']): boolean {
  const sale = new Set<Seen['kind']>(['selling', 'follow-up-as-sales']);
  return sale.has(one) && sale.has(other);
}
