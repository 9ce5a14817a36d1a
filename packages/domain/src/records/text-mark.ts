/** A number by which a text is found again among others, in 32 bits: two texts may have the same (FNV-1a). */
export function textMark(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  return mark | 0;
}
