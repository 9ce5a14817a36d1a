import type { Reading, Seen } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOf } from '../words/listed.ts';

const being = new Set(
  wordsOf(
    `am is are was were be been being get gets got gotten it's that's there's isn't aren't wasn't weren't`,
  ),
);
const between =
  /^(?:not|never|always|often|usually|sometimes|also|then|just|still|already|now|all|both|only|first|currently|being|been|later|well|\w+ly)$/;
const irregular = new Set(
  wordsOf(`done made built sold bought brought caught chosen cut drawn driven eaten fed felt fought found forgiven forgotten frozen given grown heard held hidden hit
    hung hurt kept known laid led left lent let lost meant met paid put read ridden rung run said seen sent set sewn shaken shot shown shut spent split
    spoken spread stolen stuck struck sung sunk sworn swept taken taught thrown told torn thought understood undertaken undone withdrawn won worn woven written
    dug bound bent broken cast dealt fallen forbidden ground overseen overcome rebuilt rewritten sought slain spun sprung stung beaten bitten blown born bred`),
);
/** Participles that tell how somebody or something is. */
const states = new Set(
  wordsOf(`interested tired excited based located qualified experienced retired married born used supposed involved dedicated committed focused focussed specialised
    specialized determined delighted pleased worried stuck lost gone concerned convinced engaged divorced related scared bored confused disappointed
    satisfied surprised thrilled honoured honored impressed inspired motivated prepared registered certified trained skilled talented self-employed employed
    accustomed allowed inclined tied called named needed-not opposed relaxed relieved situated suited blessed advanced complicated crowded limited mixed
    detailed educated sophisticated unexpected united varied wicked rugged sacred naked kindred hundred red need seed speed feed indeed shed bed introduced
    connected acquainted fascinated fed amazed ashamed embarrassed frightened frustrated overwhelmed passionate set read left met hurt spread left closed finished
    grounded rooted aimed aged jaded obsessed tempted touched moved due unemployed well-known known aligned`),
);
const notVerbs =
  /(?:eed|ied(?<!tried|copied|studied|carried|applied|supplied|identified|verified|certified|satisfied|clarified|simplified|tidied))$/;

/** `is made`, `was carefully checked`, `gets sold`: something happens, and who does it stays out of sight. */
export function findEnglishPassives({ sentences, text }: Reading): readonly Seen[] {
  return sentences.flatMap(({ tokens }) => {
    const seen: Seen[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const auxiliary = tokens[at];
      if (!auxiliary || auxiliary.stops || !being.has(auxiliary.plain)) continue;
      let next = at + 1;
      while (next < at + 4 && tokens[next] && between.test(tokens[next]?.plain ?? '')) next++;
      const participle = tokens[next];
      if (!participle || !isPassive(participle, tokens, next)) continue;
      seen.push(seenAs(text, auxiliary.start, participle.end), ...alsoPassive(tokens, next, text));
      at = next;
    }
    return seen;
  });
}

function isPassive(participle: Token, tokens: readonly Token[], at: number): boolean {
  if (!isParticiple(participle.plain)) return false;
  const agent = tokens.slice(at + 1, at + 4).some(({ plain }) => plain === 'by');
  if (participle.plain === 'used') return tokens[at + 1]?.plain !== 'to';
  return agent || !states.has(participle.plain);
}

/** `are collected, cleaned and sold`, `are picked at night and delivered`. */
function alsoPassive(tokens: readonly Token[], from: number, text: string): readonly Seen[] {
  const seen: Seen[] = [];
  for (let at = from + 1; at < from + farthest; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!token || ends.test(token.plain)) break;
    const joined = before?.stops || joins.test(before?.plain ?? '');
    if (joined && isPassiveAlone(token)) seen.push(seenAs(text, token.start, token.end));
    else if (before?.stops && !joins.test(token.plain)) break;
  }
  return seen;
}

/** How far the second participle may be from the first. */
const farthest = 7;
const joins = /^(?:and|or)$/;
/** Somebody else does something, or a new clause begins. */
const ends =
  /^(?:i|we|you|he|she|it|they|who|which|that|is|are|was|were|has|have|had|but|so|because|when|if)$/;

function isPassiveAlone({ plain }: Token): boolean {
  return isParticiple(plain) && !states.has(plain);
}

function seenAs(text: string, start: number, end: number): Seen {
  return { kind: 'passive', span: [start, end], about: { type: 'passive', term: text.slice(start, end) } };
}

function isParticiple(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && word.endsWith('ed') && !notVerbs.test(word));
}
