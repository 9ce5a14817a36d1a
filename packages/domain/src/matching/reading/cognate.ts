const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ische|isch|ical|iek|ica|ics|ic|ik)$/, 'ik'],
  [/(?:tion|tie)$/, 'ti'],
  [/(?:teit|ty)$/, 'ti'],
  [/(?:ologist|oloog|olog)$/, 'olog'],
];

/**
 * A spelling that Dutch and English words of one root often share (`akoestiek` and `acoustics`): for words that no list
 * knows. Short words stay as they are.
 */
export function cognate(word: string): string {
  if (word.length < 6) return word;
  const spelled = word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/ck|c(?![eiyh])/g, 'k')
    .replace(/ou|oe/g, 'u');
  const ending = endings.find(([tail]) => tail.test(spelled));
  const cut = ending ? spelled.replace(ending[0], ending[1]) : spelled;
  return cut.replace(/y/g, 'i');
}
