/** What a folded plural may be the plural of, likeliest first: `solicitors`, `artsen`, `advocaten`, `foto's`. */
export function singularOf(plain: string): readonly string[] {
  const cut = (count: number) => plain.slice(0, -count);
  if (/'s$/.test(plain)) return [cut(2)];
  if (/ies$/.test(plain)) return [`${cut(3)}y`, cut(1)];
  if (/s$/.test(plain)) return [cut(1), cut(2)];
  if (!/en$/.test(plain)) return [];
  const stem = cut(2);
  const doubled = /([bdfgklmnprst])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, ...doubled, stem.replace(/([aeou])([^aeou])$/, '$1$1$2'), cut(1)];
}
