import type { ReadLanguage } from '../read-language.ts';
import type { Reading, Seen } from '../reading.ts';

const vague: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /\b(?:(?:nieuwe |leuke |goede |meer |alle |potentiële )*(?:klanten|opdrachtgevers|opdrachten|ondernemers|bedrijven|organisaties|mensen|personen|particulieren|professionals|mkb'?ers|zzp'?ers|leads|omzet|relaties|contacten|teams|starters)|(?:een|iemand|mensen|wie) (?:met een )?(?:groot|breed) netwerk|iedereen(?: (?:die|met|in|van))?|iemand (?:die|met|in)|wie dan ook|elk bedrijf|alle bedrijven|het mkb|van alles)\b/giu,
  en: /\b(?:(?:new |nice |good |more |all |any |potential |small )*(?:clients|customers|entrepreneurs|businesses|companies|organisations|organizations|people|professionals|leads|turnover|contacts|teams|homeowners|business owners|first-time buyers|freelancers)|every(?:one|body)(?: (?:who|with|in))?|any(?:one|body)(?: (?:who|with|in))?|some(?:one|body) (?:who|with|in|well)|any (?:company|business)|whoever|well connected)\b/giu,
};

/** An ask is shorter; the rest of a long text is left alone. */
const mostLetters = 20_000;

/** Words that nobody can think of a person at: `klanten`, `iedereen die`, `anybody who`. */
export function findVague({ text, lang }: Reading): readonly Seen[] {
  return [...text.slice(0, mostLetters).replaceAll('’', "'").matchAll(vague[lang])].map((match) => ({
    kind: 'vague',
    span: [match.index, match.index + match[0].length],
    about: { type: 'vague', term: match[0] },
  }));
}
