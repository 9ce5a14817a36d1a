/** Too common to be anybody's name, in either language. */
const neverNames = new Set(
  `aan als bij dan dat de den der die dit door een en er haar had heb het hij hun ik in is ja je kan maar me mee met mij mijn na naar
  nee niet nog nu of om onder ook op over te tot uit van voor waar wat we wel wie wij wil ze zei zij zo zoekt zijn
  a am an and are as at be but by do for from had has have he her him his i if in is it its me my no not of on or our she so that the
  their them they this to up us was we will with you your`.split(/\s+/),
);
const mostWords = 40;

/** A word of the line that may be part of a name, with the words after it that may belong to the same name. */
export interface NameInLine {
  readonly word: string;
  readonly withNext: string;
}

/** The words of a line that may name somebody, those with a capital first. */
export function namesInLine(line: string): readonly NameInLine[] {
  const found = new Map<string, NameInLine>();
  for (const stretch of line.split(/[^\p{L}\p{M}'’\s-]+/u)) {
    const words = stretch.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
    for (const [at, word] of words.entries()) {
      const plain = word.toLowerCase();
      if (word.length < 2 || neverNames.has(plain) || found.has(word)) continue;
      found.set(word, { word, withNext: words.slice(at, at + 4).join(' ') });
    }
  }
  const isNamed = ({ word }: NameInLine) => /^\p{Lu}/u.test(word);
  const names = [...found.values()];
  return [...names.filter(isNamed), ...names.filter((each) => !isNamed(each))].slice(0, mostWords);
}
