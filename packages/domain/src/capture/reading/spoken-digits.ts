const units = [
  ['nul', 'zero', 'oh'],
  ['een', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
  ['negen', 'nine'],
];
const teens = [
  ['tien', 'ten'],
  ['elf', 'eleven'],
  ['twaalf', 'twelve'],
  ['dertien', 'thirteen'],
  ['veertien', 'fourteen'],
  ['vijftien', 'fifteen'],
  ['zestien', 'sixteen'],
  ['zeventien', 'seventeen'],
  ['achttien', 'eighteen'],
  ['negentien', 'nineteen'],
];
const tens = [
  ['twintig', 'twenty'],
  ['dertig', 'thirty'],
  ['veertig', 'forty'],
  ['vijftig', 'fifty'],
  ['zestig', 'sixty'],
  ['zeventig', 'seventy'],
  ['tachtig', 'eighty'],
  ['negentig', 'ninety'],
];
const spoken: ReadonlyMap<string, string> = new Map([...small(), ...compounds()]);
const single = [...spoken.keys()].sort((a, b) => b.length - a.length).join('|');

/** Four or more numbers in words, folded, as the digits of a telephone number are said: `nul zes twaalf …`, `oh seven double seven …`. */
export const spokenDigits: string = `(?:plus )?(?:(?:(?:dubbele?|double|triple) )?(?:${single}|\\d{1,4})[ ,-]{1,2}){3,14}(?:(?:dubbele?|double|triple) )?(?:${single}|\\d{1,4})`;

/** The digits that were said: `nul zes twaalf` is `0612`; figures are kept. */
export function digitsSaid(said: string): string {
  const number = new RegExp(
    `(?<times>(?:dubbele?|double|triple) )?(?<word>${single}|\\d+)(?![a-z])|plus`,
    'g',
  );
  return [...said.matchAll(number)].map(({ 0: all, groups }) => digitsOf(all, groups)).join('');
}

function digitsOf(all: string, groups: Readonly<Record<string, string | undefined>> | undefined): string {
  if (all === 'plus') return '+';
  const word = groups?.word ?? '';
  const digits = spoken.get(word) ?? word;
  const times = groups?.times ?? '';
  return digits.repeat(times === '' ? 1 : times.startsWith('triple') ? 3 : 2);
}

function small(): [string, string][] {
  const valued = (rows: readonly (readonly string[])[], first: number, step: number) =>
    rows.flatMap((row, at) => row.map((word): [string, string] => [word, `${first + at * step}`]));
  return [...valued(units, 0, 1), ...valued(teens, 10, 1), ...valued(tens, 20, 10)];
}

/** `vierendertig`, `thirty-four`. */
function compounds(): [string, string][] {
  return tens.flatMap(([dutch, english], ten) =>
    units.slice(1).flatMap(([unit, one], at): [string, string][] => {
      const value = `${20 + ten * 10 + at + 1}`;
      return [
        [`${unit}en${dutch}`, value],
        [`${english}-${one}`, value],
        [`${english} ${one}`, value],
      ];
    }),
  );
}
