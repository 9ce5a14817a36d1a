/** The versions of vCard in use: vCard 2.1 (versit, 1996), RFC 2426 and RFC 6350. */
export type Version = '2.1' | '3.0' | '4.0';

/** `TYPE=work,voice` is name `TYPE` with two values; a 2.1 `CELL` is a bare value of `TYPE`. Case as written. */
export interface Parameter {
  readonly name: string;
  readonly values: readonly string[];
  readonly bare?: true;
}

/** One property of a card (RFC 6350 3.3). */
export interface Property {
  /** `item1` of `item1.TEL`, as written; null where it has none. */
  readonly group: string | null;
  /** As written; compare with `isNamed`. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Unfolded, and free of quoted-printable; backslash escapes are still in it. */
  readonly value: string;
  /** The exact text it came from, line ends and folds included; null for one made or changed here. */
  readonly raw: string | null;
  /** Line of the text where it starts; 0 for one made here. */
  readonly line: number;
}

/** Something in a card that could not be understood or was set right; the card is kept whole. */
export interface CardDoubt {
  readonly type: string;
  readonly line: number;
  readonly [detail: string]: unknown;
}

/** A card as read: joining `opening`, every `raw` and `closing` gives its text back. */
export interface Card {
  readonly version: Version;
  readonly opening: string;
  readonly properties: readonly Property[];
  /** The END line; empty where the card was not terminated. */
  readonly closing: string;
  readonly lineEnd: string;
  readonly line: number;
  readonly doubts: readonly CardDoubt[];
}

/** Turns the bytes of a value into text; `charset` is as the card declares it, null where it declares none. */
export type Decode = (bytes: Uint8Array, charset: string | null) => string;

/** Whether the property has this name (upper case), whatever its case in the card. */
export function isNamed(property: Property, name: string): boolean {
  return property.name.length === name.length && property.name.toUpperCase() === name;
}

/** The properties with this name (upper case), in the order of the card. */
export function propertiesNamed(card: Card, name: string): readonly Property[] {
  return card.properties.filter((property) => isNamed(property, name));
}

/** More values than a parameter has anywhere. */
const mostTypes = 1000;

/** Every value of a parameter (upper-case name), split at commas, as written. */
export function parameterValues(property: Property, name: string): readonly string[] {
  return property.parameters
    .filter((parameter) => parameter.name.toUpperCase() === name)
    .flatMap((parameter) => parameter.values.flatMap((value) => value.split(',', mostTypes)))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}
