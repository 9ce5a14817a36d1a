/** Whether one letter added, left out, changed, or two neighbours swapped makes `a` of `b` (Damerau 1964); or none. */
export function isWithinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  if (from === a.length && from === b.length) return true;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > from && bEnd > from && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  const aRest = aEnd - from;
  const bRest = bEnd - from;
  if (aRest <= 1 && bRest <= 1) return true;
  return aRest === 2 && bRest === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** The length of the start of `word` that is within one edit of `typed`, or 0: `bakkrij` starts `bakkerijen` by 8. */
export function startWithinOneEdit(word: string, typed: string): number {
  for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
    if (length <= word.length && isWithinOneEdit(word.slice(0, length), typed)) return length;
  }
  return 0;
}

/** The length of the end of `word` that is within one edit of `typed`, or 0: `bakkrij` ends `desembakkerij` by 8. */
export function endWithinOneEdit(word: string, typed: string): number {
  for (const length of [typed.length, typed.length + 1, typed.length - 1]) {
    if (length < word.length && isWithinOneEdit(word.slice(-length), typed)) return length;
  }
  return 0;
}
