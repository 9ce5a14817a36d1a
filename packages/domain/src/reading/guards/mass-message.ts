import type { ReadLanguage } from '../read-language.ts';
import type { Reading, Seen } from '../reading.ts';

const many: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /^\s*(?:(?:beste|geachte|lieve|hallo|hoi|hai|dag|hé|hey|ha|hi|goedemorgen|goedemiddag|goedendag|waarde)[,]? )(?:allemaal|allen|iedereen|mensen|luitjes|dames en heren|heren en dames|heer\s?\/\s?mevrouw|mevrouw\s?\/\s?meneer|heer of mevrouw|lezers?|(?:\p{L}+ )?(?:relaties?|klant|klanten|collega'?s|deelnemers?|leden|lid|netwerkers?|vrienden|bezoekers?|gasten|ondernemers?|contacten|contact|netwerk|genodigden|aanwezigen|abonnees?|oud-\p{L}+|buren|teamleden|\p{L}+genoten|partners|sponsors|professionals))(?![\p{L}])(?: en \p{L}+)?/iu,
  en: /^\s*(?:(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings)[,]? )?(?:there,? )?(?:all|everyone|everybody|folks|guys|team|friends|people|ladies and gentlemen|sir or madam|sir\s?\/\s?madam|(?:valued |dear |fellow |esteemed |loyal |former |new |lovely )?(?:contacts?|customers?|clients?|colleagues|participants|attendees|members?|networkers|guests|visitors|delegates|subscribers?|neighbours|partners|readers?|entrepreneurs|professionals|connections?|sponsors|friends))(?![\p{L}])/iu,
};
const toMany: { readonly [lang in ReadLanguage]: RegExp } = {
  nl: /[{[<«]{1,2}\s*(?:voor)?(?:naam|name|bedrijf\p{L}*|organisatie)\s*[}\]>»]{1,2}|\b(?:aan al(?:le|len)? (?:\p{L}+ )?(?:deelnemers|contacten|relaties|aanwezigen|bezoekers)|dit bericht (?:gaat|stuur ik) (?:aan|naar) (?:iedereen|allen|alle|meerdere)|jullie (?:waren |zijn )?(?:allemaal|allen)|ik (?:mail|app|schrijf|stuur dit aan) (?:jullie )?(?:allemaal|iedereen)|iedereen (?:die|met wie) ik)\b/iu,
  en: /[{[<«]{1,2}\s*(?:first[ _]?)?(?:name|company|organisation)\s*[}\]>»]{1,2}|\b(?:to all (?:the |my |our )?(?:\p{L}+ )?(?:participants|contacts|attendees|visitors|customers|guests)|(?:sending|writing|mailing) (?:this )?to (?:everyone|everybody|all|several|a number)|you were all|so many of you|you all have my|(?:copying|cc.?ing) (?:\p{L}+ )?(?:everyone|everybody|all|the whole group)(?: in)?|each (?:and every one )?of you|all of you|everyone i (?:met|spoke))\b/iu,
};

/** A letter to several at once: the greeting names nobody, or the words speak to many (A2). */
export function findMassMessage({ text, lang, sentences }: Reading): readonly Seen[] {
  const greeting = many[lang].exec(text.replaceAll('’', "'"));
  const matches = [greeting, ...sentences.map(({ start, end }) => located(toMany[lang], text, start, end))];
  const [first] = matches.filter((match) => match !== null);
  if (!first) return [];
  const lead = first[0].length - first[0].trimStart().length;
  const span = [first.index + lead, first.index + first[0].length] as const;
  return [{ kind: 'mass-message', span, about: { type: 'mass-message', term: text.slice(...span) } }];
}

/** In a sentence that is longer nobody reads on. */
const mostLetters = 2000;

function located(pattern: RegExp, text: string, start: number, end: number): RegExpExecArray | null {
  const match = pattern.exec(text.slice(start, Math.min(end, start + mostLetters)));
  if (match) match.index += start;
  return match;
}
