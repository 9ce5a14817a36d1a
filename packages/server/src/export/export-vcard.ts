import type { OriginalCard, PersonFields } from '@kennis/domain';
import type { Book } from '@kennis/store';
import {
  type Card,
  type Photo,
  personToCard,
  photoOf,
  printCard,
  readCards,
  restoreText,
  type Version,
} from '@kennis/vcard';
import { decodeCharset } from '../import/reading/decode-text.ts';
import { sha256Of } from '../import/reading/draft-blob.ts';
import { importLimits } from '../import/reading/import-limits.ts';
import { livePeople } from './live-people.ts';

/** How the cards are written. */
export interface CardExport {
  /** Calling code of the country whose national numbers have a 0 in front, as at the import. */
  readonly countryCode?: string | undefined;
  /** A version to write every card in; absent leaves each in its own. */
  readonly version?: Version;
}

/** The card of everybody in a book, in pieces: each original with what was edited since, and the photo back in it. */
export async function* exportVcard(book: Book, { countryCode, version }: CardExport): AsyncGenerator<string> {
  for await (const { fields } of livePeople(book)) {
    const original = fields.card ? await originalCard(book, fields.card) : undefined;
    const photo = await photoFor(book, fields, original);
    const card = personToCard(fields, { original, photo, countryCode, ...(version && { version }) });
    const text = printCard(card, version);
    yield /[\r\n]$/.test(text) ? text : `${text}\r\n`;
  }
}

/** The card that a person came from, with what was cut out of it put back. */
async function originalCard(book: Book, { text, cut = [] }: OriginalCard): Promise<Card | undefined> {
  const pieces: string[] = [];
  for (const { sha256 } of cut) {
    const blob = await book.blob(sha256);
    if (blob) pieces.push(Buffer.from(blob.bytes).toString('utf8'));
  }
  for (const { card } of readCards(restoreText(text, pieces), decodeCharset)) if (card) return card;
  return undefined;
}

/** The photo to write; undefined where the card has the right one, null where it was taken away. */
async function photoFor(
  book: Book,
  { photo }: PersonFields,
  original: Card | undefined,
): Promise<Photo | null | undefined> {
  const own = original ? photoOf(original).photo : null;
  if (!photo) return own && own.bytes.length <= importLimits.photoBytes ? null : undefined;
  if (own && sha256Of(own.bytes) === photo.sha256) return undefined;
  const blob = await book.blob(photo.sha256);
  return blob ? { bytes: blob.bytes, type: blob.type } : undefined;
}
