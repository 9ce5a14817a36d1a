import type { Reading, Seen } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isDutchParticiple, isDutchState } from './dutch-participle.ts';

const becoming = new Set('word wordt worden werd werden'.split(' '));
const being = new Set('is zijn was waren'.split(' '));
/** Begins another clause, so the participle is not this auxiliary's. */
const clauseStarts = new Set(
  'die dat omdat want zodat als wanneer terwijl waarbij waardoor wie waar hoe maar voordat nadat'.split(' '),
);
/** How you ask to be helped: nobody needs that turned round. */
const asked = /^(?:voorgesteld|geïntroduceerd|geholpen|gebeld|gevraagd|benaderd)$/;
/** Participles that look like another form of the verb or like a noun: only after `wordt` they are what they seem. */
const alsoVerbs =
  /^(?:begeleid|opgeleid|omgeleid|verleid|behandeld|gebruikt|bereid|vervolgd|onderhouden|ontworpen|voorzien)$/;
const farthest = 16;

/** `wordt … gemaakt` and `is … gemaakt`: something happens, and who does it stays out of sight. */
export function findDutchPassives({ sentences, text }: Reading): readonly Seen[] {
  return sentences.flatMap((sentence) => {
    const seen: Seen[] = [];
    for (let at = 0; at < sentence.tokens.length; at++) {
      const found = passiveAt(sentence, at);
      if (!found) continue;
      seen.push(seenAs(found.from, found.to, text), ...alsoPassive(sentence, found.at, text));
      at = Math.max(at, found.at);
    }
    return seen;
  });
}

interface Found {
  readonly from: Token;
  readonly to: Token;
  readonly at: number;
}

function passiveAt(sentence: Sentence, at: number): Found | null {
  const { tokens } = sentence;
  const auxiliary = tokens[at];
  if (!auxiliary) return null;
  const isBecoming = becoming.has(auxiliary.plain);
  if (!isBecoming && (!being.has(auxiliary.plain) || isPossessive(tokens, at))) return null;
  const fits = (token: Token) =>
    isBecoming
      ? isLower(token) &&
        (isDutchParticiple(token.plain) || alsoVerbs.test(token.plain)) &&
        !isPlea(token, tokens, at)
      : isDone(token, tokens, at);
  const before = tokens[at - 1];
  if (before && !before.stops && fits(before)) return { from: before, to: auxiliary, at };
  const next = participleAfter(sentence, at, fits);
  const participle = tokens[next];
  return participle ? { from: auxiliary, to: participle, at: next } : null;
}

/** Where in the same clause the participle stands that belongs to the auxiliary at `at`; -1 where none does. */
function participleAfter({ tokens }: Sentence, at: number, fits: (token: Token) => boolean): number {
  for (let next = at + 1; next < Math.min(tokens.length, at + farthest); next++) {
    const token = tokens[next];
    if (!token || clauseStarts.has(token.plain) || isAuxiliary(token)) return -1;
    if (fits(token) && !isNoun(tokens[next - 1], token, tokens[next + 1], tokens[next - 2])) return next;
    if (token.stops) return -1;
  }
  return -1;
}

/** `die zijn zaak verkoopt`: his, not are. */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (tokens[at]?.plain !== 'zijn' || !before || (next && isDutchParticiple(next.plain))) return false;
  return /^(?:die|en|aan|van|met|in|op|voor|bij|over|naar|om|door|heeft|wil|als|of|dat|is|hij|tot|uit|te)$/.test(
    before.plain,
  );
}

/** `jaarrekeningen worden opgesteld en aangiften ingediend`, `gemeten, gemaakt en geplaatst`: the auxiliary is left out after the first. */
function alsoPassive({ tokens }: Sentence, at: number, text: string): readonly Seen[] {
  const listed: Token[] = [];
  for (let next = at + 1; isInRow(tokens, next); next++) {
    const token = tokens[next];
    if (token && isDutchParticiple(token.plain) && isLower(token)) listed.push(token);
  }
  if (listed.length > 0) return listed.map((token) => seenAs(token, token, text));
  if (tokens[at + 1]?.plain !== 'en') return [];
  if (tokens.slice(at + 2, at + 6).some(isAuxiliary)) return [];
  const next = tokens.slice(at + 3, at + 6).find(({ plain }) => isDutchParticiple(plain));
  const from = tokens[at + 2];
  return next && from ? [seenAs(from, next, text)] : [];
}

/** A participle right after the one before, with a comma or `en` between them. */
function isInRow(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || (next && isAuxiliary(next))) return false;
  if (token.plain === 'en') return isDutchParticiple(next?.plain ?? '');
  return isDutchParticiple(token.plain) && (before.plain === 'en' || before.stops);
}

function seenAs(from: Token, to: Token, text: string): Seen {
  const span = [from.start, to.end] as const;
  return { kind: 'passive', span, about: { type: 'passive', term: text.slice(...span) } };
}

/** With `zijn` only what was done to something; `ben geboren`, `is gegroeid`, `is gevestigd` are no passives. */
function isDone(token: Token, tokens: readonly Token[], at: number): boolean {
  const { plain } = token;
  if (!isLower(token) || !isDutchParticiple(plain)) return false;
  const agent = tokens.slice(Math.max(0, at - 5), at + 2 * farthest).some((each) => each.plain === 'door');
  const us = [tokens[at - 1]?.plain, tokens[at + 1]?.plain].some(
    (word) => word === 'we' || word === 'wij' || word === 'jullie',
  );
  return !isDutchState(plain) && (agent || !us);
}

function isAuxiliary({ plain }: Token): boolean {
  return becoming.has(plain) || being.has(plain);
}

/** Names begin with a capital: `Gerard`, `Bernard`. */
function isLower({ text }: Token): boolean {
  return /^\p{Ll}/u.test(text);
}

function isPlea({ plain }: Token, tokens: readonly Token[], at: number): boolean {
  const me = [tokens[at - 1]?.plain, tokens[at + 1]?.plain].some(
    (word) => word === 'ik' || word === 'we' || word === 'wij',
  );
  return me && asked.test(plain);
}

/** `worden de gebruikte spullen`, `word blij van gekleurd papier`: a participle before a noun tells of the noun. */
function isNoun(
  before: Token | undefined,
  token: Token,
  next: Token | undefined,
  lead: Token | undefined,
): boolean {
  if (
    lead &&
    /^(?:door|met|voor|bij|van|aan)$/.test(lead.plain) &&
    /^(?:ons|mij|hun|hen)$/.test(before?.plain ?? '')
  )
    return false;
  if (!before || before.stops || token.stops || next === undefined) return false;
  return beforeNoun.test(before.plain) && !isDutchParticiple(next.plain);
}

const beforeNoun =
  /^(?:de|het|een|mijn|onze|ons|hun|uw|jouw|dit|deze|die|dat|veel|alle|van|met|uit|over|tot|tegen|zonder|per|via)$/;
