import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Card, Decode } from './card.ts';
import { type CardPerson, cardToPerson } from './card-to-person.ts';
import { type CardEntry, readCards } from './read-cards.ts';

/** As the server decodes: the declared charset, else UTF-8 where it is, else Windows-1252. */
const decode: Decode = (bytes, charset) => {
  try {
    return new TextDecoder(charset ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** The text of a fixture. */
export function fixture(name: string, charset = 'utf-8'): string {
  const bytes = readFileSync(join(import.meta.dirname, '..', 'fixtures', `${name}.vcf`));
  return new TextDecoder(charset, { ignoreBOM: true }).decode(bytes);
}

/** Every entry of a text. */
export function entriesOf(text: string): CardEntry[] {
  return [...readCards(text, decode)];
}

/** The cards of a text; a problem among them fails. */
export function cardsOf(text: string): Card[] {
  return entriesOf(text).map(({ card, problem }) => {
    if (!card) throw new Error(`no card: ${problem.type}`);
    return card;
  });
}

/** One card of these lines, in version 3.0 unless they say another. */
export function cardOf(...lines: string[]): Card {
  const version = lines.some((line) => line.startsWith('VERSION')) ? [] : ['VERSION:3.0'];
  const text = ['BEGIN:VCARD', ...version, ...lines, 'END:VCARD', ''].join('\r\n');
  const [card] = cardsOf(text);
  if (!card) throw new Error('no card');
  return card;
}

/** The person of such a card, in the Netherlands. */
export function personOf(...lines: string[]): CardPerson {
  return cardToPerson(cardOf(...lines), { countryCode: '31' });
}
