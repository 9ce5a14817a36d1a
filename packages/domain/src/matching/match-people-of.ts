import type { CardFields } from '../me/card.ts';
import type { RecordOf } from '../records/kinds.ts';
import type { MatchPerson } from './match-person.ts';

/** The records that matching reads of a book. `card` is you, with id `me`. */
export interface MatchRecords {
  readonly people: Iterable<RecordOf<'person'>>;
  readonly asks: Iterable<RecordOf<'ask'>>;
  readonly offers: Iterable<RecordOf<'offer'>>;
  readonly card?: RecordOf<'card'> | null;
}

/** People with their open asks and offers as matching sees them, you among them as `me`; deleted and merged people are told as such. */
export function matchPeopleOf({ people, asks, offers, card }: MatchRecords): readonly MatchPerson[] {
  const open = { asks: textsByOwner(asks), offers: textsByOwner(offers) };
  const wishes = (owner: string) => ({
    asks: open.asks.get(owner) ?? [],
    offers: open.offers.get(owner) ?? [],
  });
  const known = [...people].map((person): MatchPerson => {
    const { id, deletedAt, fields } = person;
    const { mergedInto } = fields;
    return {
      id,
      ...describe(fields),
      ...wishes(id),
      deleted: deletedAt !== null,
      ...(mergedInto === undefined ? {} : { mergedInto }),
    };
  });
  return [...known, { id: 'me', ...describe(card?.fields ?? {}), ...wishes('me') }];
}

function describe({
  name,
  role,
  organisation,
  place,
  does,
}: Pick<CardFields, 'name' | 'role' | 'organisation' | 'place' | 'does'>): Omit<MatchPerson, 'id'> {
  return {
    ...(name ? { name: name.full } : {}),
    ...(role ? { role } : {}),
    ...(organisation ? { organisation } : {}),
    ...(place ? { place } : {}),
    ...(does ? { does } : {}),
  };
}

function textsByOwner(
  wishes: Iterable<RecordOf<'ask'> | RecordOf<'offer'>>,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const { deletedAt, fields } of wishes) {
    if (deletedAt !== null || fields.ending) continue;
    const known = texts.get(fields.owner);
    if (known) known.push(fields.text);
    else texts.set(fields.owner, [fields.text]);
  }
  return texts;
}
