import type { OriginalCard, PersonFields } from '../people/person.ts';
import { sameName } from '../people/same-name.ts';
import { elements } from '../records/record.ts';
import { fold, foldedWords } from '../searching/fold.ts';
import { importKeys, nameKeys, profileKeys, setKeys, uidKeys } from './import-keys.ts';
import type { Doubt, IncomingPerson, MatchRule } from './incoming.ts';
import type { BookPerson, KnownPeople } from './known-people.ts';

/** Whom somebody incoming is taken for; nobody, with a doubt where somebody known comes close. */
export type Match =
  | { readonly person: BookPerson; readonly rule: MatchRule }
  | { readonly person: null; readonly doubt?: { readonly why: Doubt; readonly people: readonly string[] } };

/**
 * Decides whom somebody incoming is (rules IM1-IM3 of SPEC.md). The same UID, and the same card word for word, decide alone; of
 * the other rules all must point at one person.
 */
export function matchPerson({ fields }: Pick<IncomingPerson, 'fields'>, known: KnownPeople): Match {
  const candidates = known.withKeys(importKeys(fields));
  const [byUid] = known.withKeys(uidKeys(fields));
  if (byUid) return { person: byUid, rule: 'uid' };
  const byCard = candidates.find((person) => sameCard(person.fields, fields));
  if (byCard) return { person: byCard, rule: 'card' };
  const matches = candidates.flatMap((person) => {
    const rule = ruleFor(person, fields);
    return rule ? [{ person, rule }] : [];
  });
  const [first, second] = matches;
  if (first && !second) return first;
  if (second)
    return { person: null, doubt: { why: 'ambiguous', people: matches.map(({ person }) => person.id) } };
  return { person: null, ...nearMiss(candidates, fields) };
}

function ruleFor({ fields: known }: BookPerson, fields: IncomingPerson['fields']): MatchRule | null {
  const likeNamed = mayBeOneName(known, fields);
  if (likeNamed && shares(setKeys(known, 'emails', 'email'), setKeys(fields, 'emails', 'email')))
    return 'email';
  const named = sameName(known.name, fields.name);
  if (named && shares(setKeys(known, 'phones', 'phone'), setKeys(fields, 'phones', 'phone')))
    return 'phone-and-name';
  if (shares(profileKeys(known), profileKeys(fields))) return 'profile';
  const [theirs, its] = [foldedOrganisation(known), foldedOrganisation(fields)];
  return named && theirs !== '' && theirs === its ? 'name-and-organisation' : null;
}

/** Somebody who shares a mail address under another name, or only the name, is worth a word. */
function nearMiss(
  candidates: readonly BookPerson[],
  fields: IncomingPerson['fields'],
): Pick<Match & { person: null }, 'doubt'> {
  const addresses = setKeys(fields, 'emails', 'email');
  const sharing = candidates.filter((person) => shares(setKeys(person.fields, 'emails', 'email'), addresses));
  if (sharing.length > 0)
    return { doubt: { why: 'same-email-other-name', people: sharing.map(({ id }) => id) } };
  const named = candidates.filter((person) => sameName(person.fields.name, fields.name));
  return named.length > 0 ? { doubt: { why: 'same-name', people: named.map(({ id }) => id) } } : {};
}

/** An office address is many people's: two whole names without one word in common are two people. */
function mayBeOneName(known: PersonFields, fields: IncomingPerson['fields']): boolean {
  if (!isWhole(known) || !isWhole(fields)) return true;
  return shares(foldedWords(known.name.full), foldedWords(fields.name.full));
}

function isWhole({ name }: Pick<PersonFields, 'name'>): boolean {
  return name.given !== undefined && name.family !== undefined;
}

function sameCard(known: PersonFields, fields: IncomingPerson['fields']): boolean {
  if (!fields.card || !shares(nameKeys(known), nameKeys(fields))) return false;
  const cards = [
    known.card,
    ...elements<'otherCards', OriginalCard>(known, 'otherCards').map(([, card]) => card),
  ];
  return cards.some((card) => isSameCard(card, fields.card));
}

/** Whether two kept cards say the same, what was cut out of them included. When and by what they were written does not count. */
export function isSameCard(a: PersonFields['card'], b: PersonFields['card']): boolean {
  const cuts = (card: PersonFields['card']) => (card?.cut ?? []).map(({ sha256 }) => sha256).join();
  return a !== undefined && b !== undefined && lasting(a.text) === lasting(b.text) && cuts(a) === cuts(b);
}

function lasting(text: string): string {
  return text.replace(/^(?:REV|PRODID)[;:].*(?:\r?\n|\r)/gim, '');
}

function foldedOrganisation({ organisation }: Partial<PersonFields>): string {
  return fold(organisation ?? '')
    .trim()
    .replace(/\s+/g, ' ');
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}
