import { isParticle } from './name-particles.ts';

/**
 * A name typed in one case (`SANNE DE VRIES`, or dictated `sanne de vries`) as it is written: `Sanne de Vries`,
 * with `IJsbrand`, `O'Brien`, `McDonald`, `Jansen-de Vries`, `'t Hart`. Mixed case is left as it is.
 */
export function caseName(text: string): string {
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  return text
    .split(' ')
    .map((word, at) => (at > 0 && isParticle(word.toLowerCase()) ? word.toLowerCase() : caseWord(word)))
    .join(' ');
}

function caseWord(word: string): string {
  if (/^['’]\p{L}/u.test(word)) return word.toLowerCase();
  return word
    .split('-')
    .map((part, at) => (at > 0 && isParticle(part.toLowerCase()) ? part.toLowerCase() : capitalise(part)))
    .join('-');
}

function capitalise(part: string): string {
  if (/^(\p{L}\.)+$/u.test(part)) return part.toUpperCase();
  const lower = part.toLowerCase();
  if (/^ij/.test(lower)) return `IJ${lower.slice(2)}`;
  const irish = /^(o['’]|d['’]|mc)(\p{L})(.+)$/u.exec(lower);
  if (irish) {
    const [, start = '', letter = '', rest = ''] = irish;
    return upperFirst(start) + letter.toUpperCase() + rest;
  }
  return upperFirst(lower);
}

function upperFirst(word: string): string {
  const [first = ''] = word;
  return first.toUpperCase() + word.slice(first.length);
}
