import { type CardEntry, type CardFields, cardPayload, type PersonFields } from '@kennis/domain';
import { addNote, personToCard, printCard } from '@kennis/vcard';

/** What one looks for and offers at the moment, and the words before each. */
interface Wishes {
  readonly seeks: string | undefined;
  readonly offers: string | undefined;
  readonly words: { readonly seeks: string; readonly offers: string };
}

/** Your card as vCard 3.0, which every phone reads: what you do and whom you look for stand in its note (M6). */
export function cardText(card: CardFields, { words, ...wishes }: Wishes): string {
  const entries = cardPayload(card, wishes);
  if (entries.length === 0) return '';
  return printCard(addNote(personToCard(personOf(entries)), noteOf(entries, words)));
}

const sets = { email: 'emails', phone: 'phones', url: 'urls' } as const;

function personOf(entries: readonly CardEntry[]): PersonFields {
  const fields = entries.flatMap((entry): [string, unknown][] => {
    if (entry.field === 'email' || entry.field === 'phone' || entry.field === 'url') {
      const point = { value: entry.value, ...(entry.label && { label: entry.label }) };
      return [[`${sets[entry.field]}/${entry.value}`, point]];
    }
    const isInNote = entry.field === 'does' || entry.field === 'seeks' || entry.field === 'offers';
    return isInNote ? [] : [[entry.field, entry.value]];
  });
  return Object.fromEntries(fields) as unknown as PersonFields;
}

function noteOf(entries: readonly CardEntry[], words: Wishes['words']): string {
  const lines = entries.flatMap(({ field, value }) => {
    if (field === 'does') return [value];
    return field === 'seeks' || field === 'offers' ? [`${words[field]}: ${value}`] : [];
  });
  return lines.join('\n');
}
