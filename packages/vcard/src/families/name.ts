import { isParticle, type PersonFields, type PersonName, parseName, printName } from '@kennis/domain';
import { type Card, type CardDoubt, type Property, propertiesNamed } from '../card.ts';
import { setProperty } from '../edit-card.ts';
import { components, escapeText, joinComponents, unescapeText } from '../text/escapes.ts';
import { limited, longest, oneLine } from '../text/plain.ts';
import { type Family, same } from './family.ts';

/** FN and N; a card with neither takes its name from what else it says (rule V30 of SPEC.md). */
export const name: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const parts = partsOf(card);
    const shown = shownName(card, doubts);
    if (shown !== '') return { fields: { name: named(shown, parts) }, doubts };
    const composed = printName(parts).slice(0, longest.line);
    if (composed !== '') return { fields: { name: { full: composed, ...parts } }, doubts };
    const built = builtName(card);
    if (!built) return { fields: {}, doubts: [{ type: 'no-name', line: card.line }] };
    const doubt = { type: 'name-built', line: built.line, from: built.from };
    return { fields: { name: { full: built.full.slice(0, longest.line) } }, doubts: [doubt] };
  },

  print(card, person) {
    const { name: read } = name.parse(card, {}).fields as Partial<PersonFields>;
    if (!person.name || same(read, person.name)) return card;
    const { full, given, additional, prefix, family, honorific, suffix } = person.name;
    const whole = [prefix, family].filter(Boolean).join(' ');
    const structured = joinComponents([whole, given, additional, honorific, suffix], card.version);
    const [shown] = propertiesNamed(card, 'FN');
    const [parts] = propertiesNamed(card, 'N');
    return setProperty(
      setProperty(card, parts, 'N', structured),
      shown,
      'FN',
      escapeText(full, card.version),
    );
  },
};

/** The name as shown, with the parts of N; without N the parts are read from the name itself. */
function named(full: string, parts: Omit<PersonName, 'full'>): PersonName {
  if (Object.keys(parts).length > 0) return { full, ...parts };
  if (full.includes('@') || !/\p{L}/u.test(full)) return { full };
  const parsed = parseName(full);
  return full.includes(',') ? parsed : { ...parsed, full };
}

function shownName(card: Card, doubts: CardDoubt[]): string {
  for (const property of propertiesNamed(card, 'FN')) {
    const text = oneLine(unescapeText(property.value, card.version));
    if (text !== '') return limited(text, longest.line, property, doubts);
  }
  return '';
}

/** The parts of N, with the tussenvoegsel taken out of the family name or the middle name. */
function partsOf(card: Card): Omit<PersonName, 'full'> {
  const property = propertiesNamed(card, 'N').find(({ value }) => /[^;\s]/.test(value));
  if (!property) return {};
  const texts = components(property.value, card.version).map((part) =>
    oneLine(part.join(' ')).slice(0, longest.line),
  );
  const [whole = '', given = '', middle = '', honorific = '', suffix = ''] = texts;
  const only = whole === '' ? given : given === '' ? whole : '';
  if (only.includes(' ') && middle === '') return wholeName(only, honorific, suffix);
  const words = whole.split(' ');
  const between =
    middle !== '' && middle.split(' ').every((word) => isParticle(word) && word === word.toLowerCase());
  let count = 0;
  while (count < words.length - 1 && isParticle(words[count] ?? '')) count++;
  const prefix = [...(between ? [middle] : []), ...words.slice(0, count)].join(' ');
  const parts = {
    given,
    additional: between ? '' : middle,
    prefix,
    family: words.slice(count).join(' '),
    honorific,
    suffix,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== ''));
}

/** Phones put a whole name in one part of N. */
function wholeName(text: string, honorific: string, suffix: string): Omit<PersonName, 'full'> {
  const { full: _, ...parts } = parseName(text);
  return { ...parts, ...(honorific !== '' && { honorific }), ...(suffix !== '' && { suffix }) };
}

const stands = ['NICKNAME', 'ORG', 'EMAIL', 'TEL', 'URL'] as const;

function builtName(card: Card): { full: string; from: string; line: number } | null {
  for (const from of stands) {
    for (const property of propertiesNamed(card, from)) {
      const full = standIn(property, card);
      if (full !== '') return { full, from: from.toLowerCase(), line: property.line };
    }
  }
  return null;
}

function standIn(property: Property, card: Card): string {
  const [first] = components(property.value, card.version).filter((part) => part.length > 0);
  return oneLine(first?.join(', ') ?? '').replace(/^(?:mailto|tel):/i, '');
}
