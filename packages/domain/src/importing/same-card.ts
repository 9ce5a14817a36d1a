import type { OriginalCard, PersonFields } from '../people/person.ts';
import { elements } from '../records/record.ts';
import { textMark } from '../records/text-mark.ts';

/** Whether two kept cards say the same, what was cut out of them included. When and by what they were written does not count. */
export function isSameCard(a: PersonFields['card'], b: PersonFields['card']): boolean {
  return a !== undefined && b !== undefined && lasting(a) === lasting(b);
}

/** The cards of somebody: the one they came with and those that were added to it. */
export function cardsOf(fields: PersonFields): readonly OriginalCard[] {
  const others = elements<'otherCards', OriginalCard>(fields, 'otherCards').map(([, card]) => card);
  return [fields.card, ...others].flatMap((card) => card ?? []);
}

/** What a card is found again by; another may have the same. */
export function cardKey(card: OriginalCard): string {
  return `card:${textMark(lasting(card))}`;
}

function lasting({ text, cut }: OriginalCard): string {
  const cuts = (cut ?? []).map(({ sha256 }) => sha256).join();
  return `${cuts} ${text.replace(/^(?:REV|PRODID)[;:].*(?:\r?\n|\r)/gim, '')}`;
}
