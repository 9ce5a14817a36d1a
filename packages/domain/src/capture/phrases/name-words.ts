import { isParticle } from '../../people/name-particles.ts';
import type { Token } from '../reading/tokens.ts';

export function isWord(token: Token | undefined): token is Token {
  return token?.kind === 'word';
}

/** `Sanne`, `'T`. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^'?\p{Lu}/u.test(token.text);
}

/** All capitals: `ASML`, `CEO`. */
export function isAcronym(token: Token | undefined): boolean {
  return token !== undefined && /^[\p{Lu}\p{N}&-]{2,}$/u.test(token.text) && /\p{Lu}/u.test(token.text);
}

const ordinary = /^(?:uit|bij|aan|voor|over|te|tot|toe|onder|af|av|in|op|do|ben|los|las|des)$/;

/** A prefix of a family name at token `at`. `in` and `op` are so only before `'t`, `de`, `den`; `uit`, `bij` and the like never in running text. */
export function isNameParticle(tokens: readonly Token[], at: number): boolean {
  const { plain = '', text = '' } = tokens[at] ?? {};
  if (/^(?:vdr|vdn)$/.test(text)) return true;
  if (!ordinary.test(plain)) return isParticle(text) || plain === 'de' || plain === 'van';
  const next = tokens[at + 1]?.plain ?? '';
  return (plain === 'in' && next === "'t") || (plain === 'op' && /^(?:de|den|het|'t)$/.test(next));
}

const mostParticles = 4;

/** The token after the prefixes at `at`: `van der` before `Berg`. */
export function particlesEnd(tokens: readonly Token[], at: number): number {
  let to = at;
  while (to < at + mostParticles && isWord(tokens[to]) && isNameParticle(tokens, to)) to++;
  return to;
}
