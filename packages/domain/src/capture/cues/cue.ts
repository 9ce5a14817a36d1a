import { foldedPattern } from '../reading/folded-pattern.ts';
import { adverbsPattern, markAdverbs } from './adverbs.ts';

/** What a stretch of the line is about. `none` is read and says nothing; `about` starts a new statement on a person. */
export type Family = 'ask' | 'offer' | 'promise' | 'memory' | 'through' | 'about' | 'none';

/**
 * Words that open a stretch. `pattern` matches them in the folded text; a group `x` is the whole content (nothing after the match
 * belongs to it), an empty group `from` where the content starts inside the match.
 */
export interface Cue {
  readonly family: Family;
  readonly who: 'me' | 'them';
  readonly pattern: RegExp;
  /** Counts only where a clause may start. */
  readonly atStart: boolean;
  /** What must be checked of the match before it counts. */
  readonly check: Check;
  /** The person named right before introduced you. */
  readonly introducer: boolean;
  /** What the verbs of a promise are read as. */
  readonly language: 'nl' | 'en';
  /** The only language in which the pattern can match, or null. */
  readonly tongue: 'nl' | 'en' | null;
}

/**
 * `name`: a name follows. `verb`: group `v` is a verb of promising. `loose`: besides, the stretch must name a day or a recipient.
 * `named`: the word before is a name or a person's description, not a boundary.
 */
export type Check = 'none' | 'name' | 'verb' | 'loose' | 'named';

const macros: Readonly<Record<string, string>> = {
  t: '(?:(?:(?:en|maar) )?(?:hij|zij|ze|die|dat) )?',
  s: '(?:(?:(?:and|but) )?(?:he|she|they|who|that) )?',
  be: "(?:(?:(?:he|she|they|who)(?:'s|'re) )|(?:is|are|was|were|isn't|aren't|wasn't|be|being|been) |'s )?",
  me: '(?:me|mij|ons)',
  obj: '(?:haar|hem|hen|hun|ze|jou|je|u|iedereen|mensen|anderen|me|mij|ons|elkaar)',
  to: '(?:hem|hen|ze|jou|je|u|iedereen|mensen|anderen|me|mij|ons|elkaar|(?:haar|hun)(?= (?:een|de|het|dat|aan|om|te|graag)\\b))',
  them: '(?:him|her|them|you|people|others|anyone|everyone|me|us|companies|founders|startups|each other)',
  near: '(?:(?!\\b(?:zoekt|zoek|ik|zij|hij|heeft|kan|wil)\\b|(?:maar) )[^.,;!?:()\\n]){1,70}?',
};

/** A cue from a pattern with macros: `{a}` Dutch and `{b}` English adverbs, `{t}` and `{s}` a subject, `{to}` a recipient that is no possessive, `{near}` a short content. */
export function cue(
  family: Family,
  who: 'me' | 'them',
  source: string,
  {
    atStart = false,
    check = 'none',
    introducer = false,
    language,
  }: { atStart?: boolean; check?: Check; introducer?: boolean; language?: 'nl' | 'en' } = {},
): Cue {
  const worded = source
    .replace(/n't/g, "n'?t")
    .replace(/\{([a-z]+)\}/g, (whole, name: string) => macros[name] ?? whole);
  const expanded = markAdverbs(worded).replace(/\{[ab]\}/g, adverbsPattern);
  return {
    family,
    who,
    atStart,
    check,
    introducer,
    language: language ?? 'nl',
    tongue: language ?? tongueOf(source),
    pattern: foldedPattern(`(?:(?<![\\p{L}\\p{N}'@-])|(?='s ))(?:${expanded})`, 'dg'),
  };
}

/** Macros tell the language of a cue. */
function tongueOf(source: string): Cue['tongue'] {
  const nl = /\{(?:t|a|me|obj|to|near)\}/.test(source);
  const en = /\{(?:s|b|be|them)\}/.test(source);
  return nl === en ? null : nl ? 'nl' : 'en';
}

/** A negation in the words of a cue. */
export const negated: RegExp =
  /(?<![a-z])(?:niet|nooit|geen|niks|niets|nothing|not|never|no longer|cannot)(?! (?:alleen|slechts|only|just))(?![a-z])|n't(?![a-z])|(?<![a-z])(?:doesnt|isnt|dont|didnt|wont|cant|arent|wasnt)(?![a-z])/;
/** A negation at the start of a content: `zoekt geen stagiairs`; `niet alleen` and `not only` are none. */
export const negatedContent: RegExp =
  /^(?:(?:nu|dan|even|ook|meer|al|op dit moment|currently|at the moment|me|mij|ons|him|her|hem|haar) ){0,2}(?:geen|niet|niets|niks|niemand|nooit|no(?! (?:later|one else))|not|nothing|nobody|never|none|anything|anyone|any more|anymore)(?! (?:alleen|only|just))(?![a-z])/;

/** Words as alternatives of a pattern, longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
