/**
 * How people write that something was given or received (C5, G1): only what has happened, so forms in the past. `thing` is what was given;
 * where there is none, the words from `said` on tell it.
 */
export interface GivenPattern {
  readonly by: 'me' | 'them';
  readonly pattern: RegExp;
}

/** Words that begin a line with a capital and are no name. */
const noNames =
  'Door|Van|Via|Weer|Met|Na|Bij|By|From|With|Was|Is|Heb|Had|Gisteren|Vandaag|Today|Yesterday|Then|Toen';
const name = String.raw`(?-i:(?!(?:${noNames})(?!\p{L}))\p{Lu}[\p{L}'’-]{1,60}(?:\s+(?:van|de|der|den|het|ten|ter|te|of)){0,3}(?:\s+\p{Lu}[\p{L}'’-]{1,60}){0,2}|(?:mevrouw|meneer|mw\.?|dhr\.?|mrs?\.?|ms\.?)\s+\p{Lu}[\p{L}'’-]{1,60})`;
const mine = '(?:ik|we|wij)';
const i = '(?:i|we)';
const they = `(?:hij|zij|ze|die|(?<who>${name}))`;
const themselves = `(?:he|she|they|who|(?<who>${name}))`;
const me = '(?:mij|me|ons)';
const toThem = String.raw`(?:hem|haar|hen|hun|ze|(?<who>${name})(?:\s+en\s+${name})?)`;
const toHim = String.raw`(?:him|her|them|(?<who>${name})(?:\s+and\s+${name})?)`;
const rest = String.raw`(?:\s+.+)?`;

/** Verbs of which the thing alone tells it. */
const gaf =
  'gaf|gaven|deelde|deelden|leende|leenden|stuurde|stuurden|mailde|mailden|bezorgde|bezorgden|gunde|gunden|overhandigde';
const gegeven =
  'gegeven|gedeeld|geleend|uitgeleend|gestuurd|toegestuurd|gemaild|bezorgd|gegund|meegegeven|doorgegeven|toegespeeld';
const gave = 'gave|lent|sent|shared|passed|handed|forwarded';
const given = 'given|lent|sent|shared|passed|handed|forwarded';
/** Verbs that tell it themselves. */
const hielp =
  'hielp(?:en)?|tipte(?:n)?|adviseerde(?:n)?|introduceerde(?:n)?|koppelde(?:n)?|verwees|raadde(?:n)?|wees|beval';
const geholpen =
  'uitgelegd|geholpen|getipt|geadviseerd|aangeraden|doorverwezen|verwezen|voorgesteld|geïntroduceerd|geintroduceerd|gekoppeld|aanbevolen|meegedacht|meegekeken|nagekeken|gewezen';
const helped = 'helped|introduced|referred|recommended|advised|connected|coached|tipped off';
const how = '(?:how|what|where|which|who|why)';
const hoe = '(?:hoe|wat|waar|welke?|wie|waarom)';

const dutch: readonly GivenPattern[] = [
  of('me', `${mine}\\s+(?:${gaf})\\s+(?:aan\\s+)?${toThem}\\s+(?:ook\\s+|nog\\s+|toen\\s+)?(?<thing>.+)`),
  of('me', `(?:${gaf})\\s+${mine}\\s+(?:aan\\s+)?${toThem}\\s+(?<thing>.+)`),
  of('me', `${mine}\\s+(?:${gaf})\\s+(?<thing>.+?)\\s+(?:aan|met)\\s+${toThem}$`),
  of('me', `^(?:${gaf})\\s+${toThem}\\s+(?<thing>.+)`),
  of(
    'me',
    `(?:${mine}\\s+)?(?:heb|hebben)\\s+(?:${mine}\\s+)?(?:aan\\s+)?${toThem}\\s+(?<thing>.+?)\\s+(?:${gegeven})$`,
  ),
  of(
    'me',
    `(?:${mine}\\s+)?(?:heb|hebben)\\s+(?:${mine}\\s+)?(?<thing>.+?)\\s+(?:aan|met)\\s+${toThem}\\s+(?:${gegeven})$`,
  ),
  of(
    'me',
    `(?:${mine}\\s+)?(?:heb|hebben)\\s+(?:${mine}\\s+)?(?:aan\\s+)?${toThem}\\s+(?<said>(?:.+?\\s+)?(?:${geholpen})${rest})`,
  ),
  of(
    'me',
    `^(?<said>(?:aan\\s+)?(?<who>${name})\\s+(?!(?:heeft|hebben|is|was|werd|wil|kan|zal|gaat)(?!\\p{L}))(?:[^.]+?\\s+)?(?:${geholpen})(?!\\s+door)${rest})`,
  ),
  of('me', `${mine}\\s+(?<said>(?:${hielp})\\s+${toThem}${rest})`),
  of(
    'me',
    `${mine}\\s+(?<said>(?:legde|leerde|vertelde|liet)\\s+${toThem}\\s+(?:uit\\s+|zien\\s+)?${hoe}\\s.+)`,
  ),
  of(
    'me',
    `${mine}\\s+(?<said>(?:stelde|bracht|legde)\\s+${toThem}\\s+(?:voor|in contact)\\s+(?:aan|met)\\s.+)`,
  ),
  of('them', `${they}\\s+(?:${gaf})\\s+${me}\\s+(?:ook\\s+|nog\\s+|toen\\s+)?(?<thing>.+)`),
  of('them', `${they}\\s+(?:heeft|hebben)\\s+${me}\\s+(?<thing>.+?)\\s+(?:${gegeven})$`),
  of('them', `${they}\\s+(?<said>(?:heeft|hebben)\\s+${me}\\s+(?:.+?\\s+)?(?:${geholpen})${rest})`),
  of('them', `${they}\\s+(?<said>(?:${hielp})\\s+${me}${rest})`),
  of(
    'them',
    `${they}\\s+(?<said>(?:legde|leerde|vertelde|liet)\\s+${me}\\s+(?:uit\\s+|zien\\s+)?${hoe}\\s.+)`,
  ),
  of('them', `${they}\\s+(?<said>(?:stelde|bracht)\\s+${me}\\s+(?:voor|in contact)\\s+(?:aan|met)\\s.+)`),
  of('them', `${they}\\s+(?<said>nam(?:en)?\\s+(?:ruim\\s+|alle\\s+|uitgebreid\\s+)?de\\s+tijd\\s.+)`),
  of('them', `${they}\\s+(?<said>(?:luisterde|dacht|keek|las)\\s+(?:.*\\b(?:me|mij|ons|mijn|onze)\\b.*))`),
  of(
    'them',
    `(?:van|via|door)\\s+(?:(?<who>${name})|hem|haar|hen)\\s+(?:kreeg|kregen)\\s+(?:${mine}\\s+)?(?<thing>.+)`,
  ),
  of(
    'them',
    `(?:${mine}\\s+)?(?:kreeg|kregen)\\s+(?:${mine}\\s+)?van\\s+(?:(?<who>${name})|hem|haar|hen)\\s+(?<thing>.+)`,
  ),
  of('them', `${mine}\\s+(?:kreeg|kregen)\\s+(?<thing>.+?)\\s+van\\s+(?:(?<who>${name})|hem|haar|hen)$`),
  of(
    'them',
    `(?:${mine}\\s+)?(?:heb|hebben)\\s+(?:${mine}\\s+)?van\\s+(?:(?<who>${name})|hem|haar|hen)\\s+(?<thing>.+?)\\s+(?:gekregen|mogen lenen|geleend)$`,
  ),
];

const english: readonly GivenPattern[] = [
  of(
    'me',
    `${i}(?:['’]ve|\\s+have)?\\s+(?:also\\s+|then\\s+)?(?:${gave}|${given})\\s+(?:on\\s+)?${toHim}\\s+(?<thing>.+)`,
  ),
  of(
    'me',
    `${i}(?:['’]ve|\\s+have)?\\s+(?:${gave}|${given})\\s+(?:on\\s+)?(?<thing>.+?)\\s+(?:to|with)\\s+${toHim}$`,
  ),
  of('me', `^(?:${gave})\\s+(?:on\\s+)?${toHim}\\s+(?<thing>.+)`),
  of('me', `^(?:(?:i|we)\\s+)?shared\\s+(?<thing>(?!with\\b).+?)(?:\\s+with\\s+${toHim})?$`),
  of('me', `(?:${i}(?:['’]ve|\\s+have)?\\s+|^)(?<said>(?:${helped})\\s+${toHim}${rest})`),
  of(
    'me',
    `(?:${i}(?:['’]ve|\\s+have)?\\s+|^)(?<said>(?:showed|shown|told|explained to|taught)\\s+${toHim}\\s+${how}\\s.+)`,
  ),
  of(
    'me',
    `(?:${i}\\s+|^)(?<said>(?:put|pointed|walked)\\s+${toHim}\\s+(?:in touch with|to|towards|through)\\s.+)`,
  ),
  of(
    'me',
    `(?:${i}\\s+|^)spent\\s+(?<thing>(?:an?|the|two|three|half|some|\\d+)\\s.*?\\b(?:on|going through|helping|fixing|reviewing|reading|working on)\\s.*\\b(?:him|her|them|his|their|(?<who>${name})).*)`,
  ),
  of(
    'them',
    `${themselves}(?:\\s+has|\\s+have|['’]s|['’]ve)?\\s+(?:also\\s+|kindly\\s+|then\\s+)?(?:${gave}|${given})\\s+(?:on\\s+)?(?:to\\s+)?(?:me|us)\\s+(?<thing>.+)`,
  ),
  of(
    'them',
    `${themselves}(?:\\s+has|\\s+have|['’]s|['’]ve)?\\s+(?:${gave}|${given})\\s+(?<thing>.+?)\\s+(?:to|with)\\s+(?:me|us)$`,
  ),
  of(
    'them',
    `${themselves}(?:\\s+has|\\s+have|['’]s|['’]ve)?\\s+(?:also\\s+|kindly\\s+)?(?<said>(?:${helped})\\s+(?:me|us)${rest})`,
  ),
  of('them', `${themselves}\\s+(?<said>(?:showed|told|explained to|taught)\\s+(?:me|us)\\s+${how}\\s.+)`),
  of(
    'them',
    `${themselves}\\s+(?<said>(?:put|pointed|walked|talked)\\s+(?:me|us)\\s+(?:in touch with|to|towards|through)\\s.+)`,
  ),
  of(
    'them',
    `${themselves}\\s+(?<said>(?:listened to|looked over|read through|reviewed|proofread)\\s+(?:me|us|my|our|all)\\b.*)`,
  ),
  of('them', `${themselves}\\s+(?<said>took the time\\s.+)`),
  of('them', `(?:${i}\\s+|^)(?:got|received)\\s+(?<thing>.+?)\\s+from\\s+(?:(?<who>${name})|him|her|them)$`),
  of(
    'them',
    `${i}\\s+(?:was|were)\\s+(?:given|lent|sent|shown)\\s+(?<thing>.+?)\\s+by\\s+(?:(?<who>${name})|him|her|them)$`,
  ),
];

/** All of them; the first that fits a clause counts. */
export const givenPatterns: readonly GivenPattern[] = [...dutch, ...english];

function of(by: GivenPattern['by'], source: string): GivenPattern {
  return { by, pattern: new RegExp(`(?<![\\p{L}\\p{N}])${source}`, 'iud') };
}
