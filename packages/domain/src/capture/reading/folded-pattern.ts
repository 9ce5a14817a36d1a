const letters = 'a-z\\u00df-\\u024f\\ue000-\\uf8ff';

/**
 * A pattern for folded text, in which `\\p{L}` stands for the letters that folding leaves in Latin script and `\\p{N}` for digits.
 * Compiled it is a small part of what the Unicode properties would be, which counts at the first keystroke on a phone.
 */
export function foldedPattern(source: string, flags: string): RegExp {
  const plain = source.replace(/\[[^\]]*\]|\\p\{(?:L|Ll|N)\}/g, (part) => {
    const inner = part.replace(/\\p\{Ll?\}/g, letters).replace(/\\p\{N\}/g, '0-9');
    return part.startsWith('[') ? inner : `[${inner}]`;
  });
  return new RegExp(plain, flags);
}
