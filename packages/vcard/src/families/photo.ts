import { type Card, type CardDoubt, type Property, parameterValues, propertiesNamed } from '../card.ts';
import { addProperties, newProperty, removeProperty, replaceProperty } from '../edit-card.ts';
import { decodeBase64, encodeBase64 } from '../text/base64.ts';
import { pictureType } from './picture-type.ts';

/** A picture with the type that its content has. */
export interface Photo {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/**
 * The photo of a card, or null: the first PHOTO that is a JPEG, PNG, GIF or WebP by its content. One that is an address is told,
 * never fetched; an SVG can hold programs and is told too. All of them stay in the card.
 */
export function photoOf(card: Card): { readonly photo: Photo | null; readonly doubts: readonly CardDoubt[] } {
  const doubts: CardDoubt[] = [];
  for (const property of propertiesNamed(card, 'PHOTO')) {
    const read = readPhoto(property);
    if (read === null) continue;
    if (isPhoto(read)) return { photo: read, doubts };
    doubts.push(read);
  }
  return { photo: null, doubts };
}

/** The card with this photo and no other, or without one. */
export function printPhoto(card: Card, photo: Photo | null): Card {
  const [current, ...others] = propertiesNamed(card, 'PHOTO');
  const single = others.reduce(removeProperty, card);
  if (photo === null) return current ? removeProperty(single, current) : single;
  const made = photoProperty(card, photo);
  return current
    ? replaceProperty(single, current, { ...made, group: current.group })
    : addProperties(single, [made]);
}

function readPhoto(property: Property): Photo | CardDoubt | null {
  const { line } = property;
  const value = property.value.trim();
  if (value === '') return null;
  const [, media = '', encoding, data = ''] = /^data:([^;,]*)[^,]*?(;base64)?,(.*)$/is.exec(value) ?? [];
  if (/svg/i.test(media) || parameterValues(property, 'TYPE').some((type) => /svg/i.test(type))) {
    return { type: 'photo-svg', line };
  }
  if (media === '' && isAddress(property, value))
    return { type: 'photo-address', line, value: value.slice(0, 300) };
  const bytes = media === '' ? decodeBase64(value) : encoding ? decodeBase64(data) : null;
  if (!bytes || bytes.length === 0) return { type: 'photo-unreadable', line };
  const type = pictureType(bytes);
  if (type === 'image/svg+xml') return { type: 'photo-svg', line };
  return type ? { bytes, type } : { type: 'photo-unreadable', line };
}

function isPhoto(read: Photo | CardDoubt): read is Photo {
  return 'bytes' in read;
}

function isAddress(property: Property, value: string): boolean {
  if (parameterValues(property, 'VALUE').some((each) => /^(?:uri|url)$/i.test(each))) return true;
  return /^[a-z][a-z0-9+.-]*:/i.test(value);
}

function photoProperty(card: Card, { bytes, type }: Photo): Property {
  const base64 = encodeBase64(bytes);
  if (card.version === '4.0') return newProperty('PHOTO', `data:${type};base64,${base64}`);
  const encoding = card.version === '2.1' ? 'BASE64' : 'b';
  const kind = type.slice('image/'.length).toUpperCase();
  return newProperty('PHOTO', base64, [
    { name: 'ENCODING', values: [encoding] },
    { name: 'TYPE', values: [kind] },
  ]);
}
