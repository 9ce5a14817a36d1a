import type { PersonFields } from '../people/person.ts';
import { sameName } from '../people/same-name.ts';
import { foldedWords } from '../searching/fold.ts';
import { foldedOrganisation, nameAtKeys, nameKeys, profileKeys, setKeys, uidKeys } from './import-keys.ts';
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
  const [byUid] = known.withKeys(uidKeys(fields));
  if (byUid) return { person: byUid, rule: 'uid' };
  const byCard = known.withCard(fields.card).find((person) => sharesName(person.fields, fields));
  if (byCard) return { person: byCard, rule: 'card' };
  const matches = known.likely(ownKeys(fields), nameKeys(fields)).flatMap((person) => {
    const rule = ruleFor(person, fields);
    return rule ? [{ person, rule }] : [];
  });
  const [first, second] = matches;
  if (first && !second) return first;
  if (second)
    return {
      person: null,
      doubt: doubt(
        'ambiguous',
        matches.map(({ person }) => person),
      ),
    };
  return { person: null, ...nearMiss(known, fields) };
}

/** What somebody has to themselves, or shares with few. */
function ownKeys(fields: IncomingPerson['fields']): readonly string[] {
  return [
    ...setKeys(fields, 'emails', 'email'),
    ...setKeys(fields, 'phones', 'phone'),
    ...profileKeys(fields),
    ...nameAtKeys(nameKeys(fields), fields),
  ];
}

/** Nobody looks at more of those it might be. */
const mostDoubted = 20;

function doubt(why: Doubt, people: readonly BookPerson[]) {
  return { why, people: people.slice(0, mostDoubted).map(({ id }) => id) };
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
  known: KnownPeople,
  fields: IncomingPerson['fields'],
): Pick<Match & { person: null }, 'doubt'> {
  const sharing = known.likely(setKeys(fields, 'emails', 'email'), nameKeys(fields));
  if (sharing.length > 0) return { doubt: doubt('same-email-other-name', sharing) };
  const named = known
    .withKeys(nameKeys(fields), mostDoubted)
    .filter((person) => sameName(person.fields.name, fields.name));
  return named.length > 0 ? { doubt: doubt('same-name', named) } : {};
}

/** An office address is many people's: two whole names without one word in common are two people. */
function mayBeOneName(known: PersonFields, fields: IncomingPerson['fields']): boolean {
  if (!isWhole(known) || !isWhole(fields)) return true;
  return shares(foldedWords(known.name.full), foldedWords(fields.name.full));
}

function isWhole({ name }: Pick<PersonFields, 'name'>): boolean {
  return name.given !== undefined && name.family !== undefined;
}

function sharesName(known: PersonFields, fields: IncomingPerson['fields']): boolean {
  return shares(nameKeys(known), nameKeys(fields));
}

function shares(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}
