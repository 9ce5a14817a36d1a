import { type Card, isNamed, type Parameter, type Property } from './card.ts';

/** A property made here, without group. */
export function newProperty(name: string, value: string, parameters: readonly Parameter[] = []): Property {
  return { group: null, name, parameters, value, raw: null, line: 0 };
}

/** The card with `next` in the place of `current`. */
export function replaceProperty(card: Card, current: Property, next: Property): Card {
  const properties = card.properties.map((property) =>
    property === current ? { ...next, raw: null } : property,
  );
  return { ...card, properties };
}

/** The card without `gone`, and without what only explains it: the label and country of its group. */
export function removeProperty(card: Card, gone: Property): Card {
  const alone =
    gone.group !== null &&
    card.properties.filter((each) => each.group === gone.group && !explains(each)).length === 1;
  const properties = card.properties.filter(
    (each) => each !== gone && !(alone && each.group === gone.group && explains(each)),
  );
  return { ...card, properties };
}

/** The card with properties added after the last of the same name, or at its end. */
export function addProperties(card: Card, added: readonly Property[]): Card {
  const [first] = added;
  if (!first) return card;
  const last = card.properties.findLastIndex((property) => isNamed(property, first.name.toUpperCase()));
  const companion = last < 0 ? card.properties.length : afterGroup(card, last);
  return { ...card, properties: card.properties.toSpliced(companion, 0, ...added) };
}

/** The card with its only property of this name (upper case) set to `value`, or without it where `value` is undefined. */
export function setProperty(
  card: Card,
  current: Property | undefined,
  name: string,
  value: string | undefined,
): Card {
  if (value === undefined) return current ? removeProperty(card, current) : card;
  if (current) return replaceProperty(card, current, { ...current, value });
  return addProperties(card, [newProperty(name, value)]);
}

/** A group name that the card does not use yet: `item3`. */
export function freeGroup(card: Card): string {
  const used = new Set(card.properties.map((property) => property.group?.toLowerCase()));
  let number = 1;
  while (used.has(`item${number}`)) number++;
  return `item${number}`;
}

/** Properties that say something about another of their group (Apple's). */
function explains(property: Property): boolean {
  return /^X-AB(?:LABEL|ADR)$/i.test(property.name);
}

function afterGroup(card: Card, last: number): number {
  const group = card.properties[last]?.group ?? null;
  let at = last + 1;
  while (group !== null && card.properties[at]?.group === group) at++;
  return at;
}
