import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat';

export type Language = 'nl' | 'en';
export type Address = 'je' | 'u';

/** The texts of one screen or part by key, in ICU message format. */
export type Texts<Key extends string = string> = { readonly [key in Key]: string };

/** The same texts in every language. */
export interface Messages<Key extends string = string> {
  readonly nl: Texts<Key>;
  readonly en: Texts<Key>;
}

export type Values = { readonly [name: string]: PrimitiveType };

/** Formats parsed before; one for the whole app, made where the app is made. */
export type FormatCache = Map<string, IntlMessageFormat>;

/** How texts are printed: the reader's language and form of address. */
export interface Reader {
  readonly language: Language;
  readonly address: Address;
}

/**
 * The text of `key`. Every text may select on `{address, select, u {…} other {…}}` without being given it. Nothing where there is
 * none: a key made of what a later version wrote breaks no screen.
 */
export function printMessage<Key extends string>(
  messages: Messages<Key>,
  key: Key,
  values: Values,
  reader: Reader,
  cache: FormatCache,
): string {
  const format = parseMessage(messages[reader.language][key] ?? '', reader.language, cache);
  return String(format.format({ address: reader.address, ...values }));
}

/** The parts of `key`'s text: strings and whatever `values` holds or makes, so that a name can be set apart. */
export function printParts<Key extends string, Part>(
  messages: Messages<Key>,
  key: Key,
  values: { readonly [name: string]: PrimitiveType | Part | ((chunks: (string | Part)[]) => Part) },
  reader: Reader,
  cache: FormatCache,
): (string | Part)[] {
  const format = parseMessage(messages[reader.language][key] ?? '', reader.language, cache);
  const parts = format.format<Part>({ address: reader.address, ...values });
  return Array.isArray(parts) ? parts : [parts];
}

function parseMessage(text: string, language: Language, cache: FormatCache): IntlMessageFormat {
  const id = `${language} ${text}`;
  const known = cache.get(id);
  if (known) return known;
  // Days in a text are written as `Formats` writes them.
  const format = new IntlMessageFormat(text, language === 'nl' ? 'nl-NL' : 'en-GB');
  cache.set(id, format);
  return format;
}
