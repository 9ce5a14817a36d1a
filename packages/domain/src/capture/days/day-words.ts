const months = [
  'januari|january|jan',
  'februari|february|feb',
  'maart|march|mrt|mar',
  'april|apr',
  'mei|may',
  'juni|june|jun',
  'juli|july|jul',
  'augustus|august|aug',
  'september|sept|sep',
  'oktober|october|okt|oct',
  'november|nov',
  'december|dec',
];
const weekdays = [
  'maandag|monday|mon',
  'dinsdag|tuesday|tues|tue',
  'woensdag|wednesday|weds|wed',
  'donderdag|thursday|thurs|thur|thu',
  'vrijdag|friday|fri',
  'zaterdag|saturday',
  'zondag|sunday',
];
const shortWeekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const numbers = [
  'nul|zero',
  'een|een|a|an|one|the',
  'twee|two',
  'drie|three',
  'vier|four',
  'vijf|five',
  'zes|six',
  'zeven|seven',
  'acht|eight',
  'negen|nine',
  'tien|ten',
  'elf|eleven',
  'twaalf|twelve',
  'dertien|thirteen',
  'veertien|fourteen',
  'vijftien|fifteen',
  'zestien|sixteen',
  'zeventien|seventeen',
  'achttien|eighteen',
  'negentien|nineteen',
  'twintig|twenty',
  'eenentwintig|twenty-one|twenty one',
  'tweeentwintig|twenty-two|twenty two',
  'drieentwintig|twenty-three|twenty three',
  'vierentwintig|twenty-four|twenty four',
  'vijfentwintig|twenty-five|twenty five',
  'zesentwintig|twenty-six|twenty six',
  'zevenentwintig|twenty-seven|twenty seven',
  'achtentwintig|twenty-eight|twenty eight',
  'negenentwintig|twenty-nine|twenty nine',
  'dertig|thirty',
  'eenendertig|thirty-one|thirty one',
];
/** Loose counts: a few are three, a couple is two. */
const loose = ['a couple of|couple of', 'een paar|paar|a few|few|enkele'];
const ordinals = [
  '',
  'eerste|first',
  'tweede|second',
  'derde|third',
  'vierde|fourth',
  'vijfde|fifth',
  'zesde|sixth',
  'zevende|seventh',
  'achtste|eighth',
  'negende|ninth',
  'tiende|tenth',
  'elfde|eleventh',
  'twaalfde|twelfth',
  'dertiende|thirteenth',
  'veertiende|fourteenth',
  'vijftiende|fifteenth',
  'zestiende|sixteenth',
  'zeventiende|seventeenth',
  'achttiende|eighteenth',
  'negentiende|nineteenth',
  'twintigste|twentieth',
  'eenentwintigste|twenty-first|twenty first',
];

function valuesOf(rows: readonly string[], first: number): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row, at) => row.split('|').map((word) => [word, at + first] as const)));
}

/** Folded words to what they count: months 1 to 12, weekdays Monday 1 to Sunday 7, `twee` 2. */
export const monthValues: ReadonlyMap<string, number> = valuesOf(months, 1);
export const weekdayValues: ReadonlyMap<string, number> = new Map([
  ...valuesOf(weekdays, 1),
  ...valuesOf(shortWeekdays, 1),
  ['sat', 6],
]);
export const numberValues: ReadonlyMap<string, number> = new Map([
  ...valuesOf(numbers, 0),
  ...valuesOf(ordinals, 0),
  ...valuesOf(loose, 2),
]);

/** The same words as alternatives of a pattern, longest first. */
export const monthWords: string = alternatives(months);
export const weekdayWords: string = alternatives(weekdays);
export const shortWeekdayWords: string = shortWeekdays
  .slice(0, 6)
  .filter((word) => word !== 'do')
  .join('|');
export const numberWords: string = alternatives([...numbers, ...loose]);
export const dayNumberWords: string = alternatives([...numbers.slice(2), ...ordinals.slice(1)]);

function alternatives(rows: readonly string[]): string {
  return rows
    .flatMap((row) => row.split('|'))
    .sort((a, b) => b.length - a.length)
    .join('|');
}
