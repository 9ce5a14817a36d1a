import type { RecordOf } from '../records/kinds.ts';
import { tellingWords } from '../searching/telling-words.ts';
import { askedWords, sharedWords } from './match-words.ts';
import type { CandidateDetails } from './something-to-say.ts';
import type { Candidate, SuggestionReason } from './today.ts';

/** What somebody can be asked for: an offer, or what they do. */
export interface Knowledge {
  readonly person: RecordOf<'person'>;
  readonly text: string;
  readonly words: readonly string[];
}

/** Asks and offers: your own, or all that were loaded. */
export interface OwnAsks {
  readonly asks: readonly RecordOf<'ask'>[];
  readonly offers: readonly RecordOf<'offer'>[];
}

/** What these people know and can help with, from their role and the sentence about what they do. */
export function knowledgeOf(people: Iterable<RecordOf<'person'>>): readonly Knowledge[] {
  return [...people]
    .filter(({ deletedAt, fields }) => deletedAt === null && fields.mergedInto === undefined)
    .flatMap((person) => {
      const { role, does } = person.fields;
      return [role, does].flatMap((text) => (text ? knowledge(person, text) : []));
    });
}

/** The offers of people other than you, with who offers. */
export function offersOf(
  offers: readonly RecordOf<'offer'>[],
  people: ReadonlyMap<string, RecordOf<'person'>>,
): readonly Knowledge[] {
  return offers.filter(isOpen).flatMap(({ fields: { owner, text } }) => {
    const person = people.get(owner);
    return person ? knowledge(person, text) : [];
  });
}

/** The best match of asks and offers between you, this person and others you know, or null (K5, Q5). */
export function matchAsks(
  { person }: Candidate,
  details: Pick<CandidateDetails, 'asks' | 'offers'>,
  own: OwnAsks,
  known: readonly Knowledge[],
): SuggestionReason | null {
  const theirs = details.asks.filter(isOpen).map(({ fields }) => fields.text);
  for (const ask of theirs) {
    const offer = bestOffer(
      ask,
      own.offers.filter(isOpen).map(({ fields }) => fields.text),
    );
    if (offer !== null) return { type: 'their-ask-your-offer', ask, offer };
  }
  const offers = details.offers.filter(isOpen).map(({ fields }) => fields.text);
  for (const { fields } of own.asks.filter(isOpen)) {
    const offer = bestOffer(fields.text, [...offers, ...knowledgeOf([person]).map(({ text }) => text)]);
    if (offer !== null) return { type: 'your-ask-their-offer', ask: fields.text, offer };
  }
  for (const ask of theirs) {
    const other = whoKnows(
      ask,
      known.filter((each) => each.person.id !== person.id),
    );
    if (!other) continue;
    const { name } = other.person.fields;
    return {
      type: 'their-ask-somebody-you-know',
      ask,
      name: name.full,
      person: other.person.id,
      offer: other.text,
    };
  }
  return null;
}

/**
 * Whose open ask or offer matches one of yours, or of somebody else: candidates for Today beside those whom the tie brings.
 * At most `limit`, in the order of `asks` and `offers`.
 */
export function matchingPeople({ asks, offers }: OwnAsks, limit = 20): readonly string[] {
  const wanted = asks.filter(isOpen).map((ask) => toWords(ask, askedWords));
  const given = offers.filter(isOpen).map((offer) => toWords(offer, tellingWords));
  const matched = wanted.flatMap(({ owner, words }) => {
    const answers = given.filter((offer) => offer.owner !== owner && sharedWords(words, offer.words) > 0);
    if (answers.length === 0) return [];
    return owner === 'me' ? answers.map((offer) => offer.owner) : [owner];
  });
  return [...new Set(matched)].filter((owner) => owner !== 'me').slice(0, limit);
}

function toWords(
  { fields: { owner, text } }: RecordOf<'ask'> | RecordOf<'offer'>,
  words: (text: string) => readonly string[],
): { readonly owner: string; readonly words: readonly string[] } {
  return { owner, words: words(text) };
}

/** Who answers most of an ask; of equals the first. */
function whoKnows(ask: string, known: readonly Knowledge[]): Knowledge | undefined {
  const asked = askedWords(ask);
  const whole = tellingWords(ask);
  return known
    .filter(({ words }) => sharedWords(asked, words) > 0)
    .map((each) => ({ each, shared: sharedWords(whole, each.words) }))
    .sort((a, b) => b.shared - a.shared)[0]?.each;
}

function bestOffer(ask: string, offers: readonly string[]): string | null {
  const asked = askedWords(ask);
  const shared = offers.map((offer) => ({ offer, shared: sharedWords(asked, tellingWords(offer)) }));
  const best = shared.sort((a, b) => b.shared - a.shared)[0];
  return best && best.shared > 0 ? best.offer : null;
}

function knowledge(person: RecordOf<'person'>, text: string): readonly Knowledge[] {
  const words = tellingWords(text);
  return words.length > 0 ? [{ person, text, words }] : [];
}

function isOpen({ deletedAt, fields }: RecordOf<'ask'> | RecordOf<'offer'>): boolean {
  return deletedAt === null && !fields.ending;
}
