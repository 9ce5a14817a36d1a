const marks = /\p{M}+/gu;
const unmarked = /[ßẞæøœðþłđħıŋŧ‘’ʼ`´]/g;
const spelled: { readonly [letter: string]: string } = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
};
const plain = /^[\x20-\x5f\x61-\x7e]*$/;

/**
 * Text as searching and sorting compare it: lower case, without accents, ligatures written out (`ß` as `ss`, `ĳ` as
 * `ij`), every apostrophe as `'`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(unmarked, (letter) => spelled[letter] ?? "'");
}

const word = /[\p{L}\p{N}]+/gu;
const plainWord = /[a-z0-9]+/g;

/** The folded words of a text: runs of letters and digits, in order. */
export function foldedWords(text: string): readonly string[] {
  const folded = fold(text);
  return folded.match(plain.test(folded) ? plainWord : word) ?? [];
}
