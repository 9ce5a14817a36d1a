import {
  dutchInfinitives,
  dutchPlurals,
  dutchStems,
  dutchThirds,
  englishGerunds,
  englishThirds,
} from '../words/promise-verbs.ts';

const pronoun = /^(?:'m|'r|hem|haar|hen|hun|ze|me|mij|ons|je|jou|u|him|her|them|us|you)$/i;
/** After these a pronoun is not the recipient of a thing: `get back to me`, `call her about it`. */
const noObject =
  /^(?:to|about|on|for|with|in|at|up|back|when|if|after|before|over|aan|bij|met|naar|op|voor|of|dat|whether|that|know|because|and|en|again|terug|nog|een keer|uit|via|as|then|soon|om|langs|mee|door|af)$/i;
const filler =
  /^(?:nog|even|dan|eens|wel|ook|maar|gewoon|natuurlijk|graag|also|then|just|please|zo|snel|gauw)$/i;

/**
 * A promise in the plain form of lists of things to do, in the words of the line, without its day and without `me` or `haar` where
 * something is given: Dutch ends in the infinitive (`het artikel over deegrust sturen`), English begins with the bare verb
 * (`send the deck`). `verb` is the finite verb that came before the content, or null.
 */
export function promiseText(content: string, verb: string | null, language: 'nl' | 'en' = 'nl'): string {
  const words = content.split(' ').filter(Boolean);
  const spoken = verb?.toLowerCase() ?? null;
  const english = spoken === null ? null : (englishThirds.get(spoken) ?? englishGerunds.get(spoken) ?? null);
  if (english !== null && language === 'en') return join([english, ...withoutRecipient(words)]);
  const dutch =
    spoken === null
      ? undefined
      : (dutchStems.get(spoken) ?? dutchThirds.get(spoken) ?? dutchPlurals.get(spoken));
  if (dutch !== undefined && language === 'nl') return dutchText(words, dutch.infinitive, dutch.particles);
  if (verb !== null) return join([verb.toLowerCase(), ...withoutRecipient(words)]);
  return join(language === 'nl' ? openText(words) : englishText(words));
}

function dutchText(words: readonly string[], infinitive: string, particles: readonly string[]): string {
  const meant = words.filter((word, at) => !(filler.test(word) && at < 3));
  const at = particleAt(meant, particles);
  const kept = withoutRecipient(meant.filter((_, index) => index !== at));
  const particle = meant[at];
  const whole = particle === undefined ? infinitive : separable(particle.toLowerCase(), infinitive);
  const dropped = meant.length - (at >= 0 ? 1 : 0) - kept.length;
  const place = at >= 0 && at < meant.length - 1 ? at - dropped : kept.length;
  if (kept.at(-1)?.toLowerCase() === whole) return join(kept);
  return join([...kept.slice(0, place), whole, ...kept.slice(place)]);
}

/** `laat … weten` stays two words. */
function separable(particle: string, infinitive: string): string {
  return infinitive === 'laten' ? `laten ${particle}` : `${particle}${infinitive}`;
}

/** The particle that left its verb: at the end, or before a phrase with a preposition. */
function particleAt(words: readonly string[], particles: readonly string[]): number {
  for (let at = words.length - 1; at >= 0; at--) {
    if (!particles.includes(words[at]?.toLowerCase() ?? '')) continue;
    const next = words[at + 1]?.toLowerCase();
    const phrase =
      /^(?:aan|bij|met|naar|over|of|dat|voor|van|op|wat|wie|wanneer|hoe|in|als|zodra|om|tegen|vanuit)$/;
    if (next === undefined || phrase.test(next)) return at;
  }
  return -1;
}

/** After `he'll` and the like: the bare verb comes first. */
function englishText(words: readonly string[]): readonly string[] {
  const [first = '', second = ''] = words;
  const rest = /^(?:to|that)$/i.test(first) ? words.slice(1) : words;
  if (/^be (?!in touch)/i.test(rest.join(' '))) return [];
  if (pronoun.test(second) && !pronoun.test(first))
    return [rest[0] ?? '', ...withoutRecipient(rest.slice(1))];
  return withoutRecipient(rest);
}

/** After `ik zal`, `beloofd om` and the like: the infinitive is in the content. */
function openText(words: readonly string[]): readonly string[] {
  const joined = words
    .join(' ')
    .replace(/^(?:me|mij|ons|hem|haar) (?=om |dat |te )/i, '')
    .replace(/^(?:om|dat (?:ik|hij|zij|ze|we)|to|that (?:i|he|she|they|we)(?:'d|'ll| will| would)?) /i, '')
    .replace(
      /(?<![\p{L}])(\p{L}+) te (\p{L}+en|gaan|doen|zien)(?![\p{L}])/giu,
      (_, before: string, infinitive: string) => {
        const whole = `${before}${infinitive}`.toLowerCase();
        return dutchInfinitives.has(whole) ? whole : `${before} ${infinitive}`;
      },
    )
    .replace(/^te /i, '');
  const kept = joined.split(' ').filter((word, at) => !(filler.test(word) && at < 2));
  const last = kept.at(-1)?.toLowerCase() ?? '';
  const finite = dutchStems.get(last) ?? (kept.length > 1 ? dutchThirds.get(last) : undefined);
  if (finite && kept.length > 1 && !dutchInfinitives.has(last)) kept[kept.length - 1] = finite.infinitive;
  else if (kept.length > 1) spellLast(kept);
  if (/^\p{L}+$/u.test(kept[0] ?? '') && !pronoun.test(kept[0] ?? '') && pronoun.test(kept[1] ?? '')) {
    return [kept[0] ?? '', ...withoutRecipient(kept.slice(1))];
  }
  const infinitiveOnly = kept.length === 2 && dutchInfinitives.has(last);
  return infinitiveOnly ? kept : withoutRecipient(kept);
}

function spellLast(words: string[]): void {
  if (!spellBeforePhrase(words)) words[words.length - 1] = joinedInfinitive(words.at(-1) ?? '');
}

/** `hem in contact breng met onze penningmeester`: the verb that was kept for the end, before a last phrase. */
function spellBeforePhrase(words: string[]): boolean {
  if (words.some((word) => dutchInfinitives.has(word.toLowerCase()))) return false;
  const at = words.findLastIndex(
    (word, index) =>
      index > 0 &&
      (verbAtEnd(word) !== undefined || joinedInfinitive(word) !== word) &&
      /^(?:met|aan|over|naar|bij|voor|van|op)$/.test(words[index + 1] ?? ''),
  );
  if (at < 0) return false;
  const word = words[at] ?? '';
  words[at] = verbAtEnd(word) ?? joinedInfinitive(word);
  return true;
}

/** The infinitive of `breng` and `belt`. */
function verbAtEnd(word: string): string | undefined {
  return (dutchStems.get(word) ?? dutchThirds.get(word))?.infinitive;
}

/** `rondstuurt` is `rondsturen`. */
function joinedInfinitive(word: string): string {
  const lower = word.toLowerCase();
  const particle =
    /^(?:rond|door|terug|op|toe|voor|uit|af|mee|langs|aan|in|na|bij|over|samen|weg|klaar)(?=\p{L}{3})/u.exec(
      lower,
    )?.[0];
  if (!particle) return word;
  const rest = lower.slice(particle.length);
  const verb = dutchThirds.get(rest) ?? dutchStems.get(rest);
  return verb && !dutchInfinitives.has(lower) ? `${particle}${verb.infinitive}` : word;
}

/** `haar het artikel` is `het artikel`; `haar` alone stays, and so does `her to Tom`. */
function withoutRecipient(words: readonly string[]): readonly string[] {
  const [first = '', next] = words;
  if (!pronoun.test(first) || next === undefined || noObject.test(next)) return words;
  if (words.length === 2 && /^(?:ze|het|dat)$/i.test(first) && pronoun.test(next)) return words.slice(0, 1);
  return words.slice(1);
}

function join(words: readonly string[]): string {
  return words.join(' ').replace(/\s+/g, ' ').trim();
}
