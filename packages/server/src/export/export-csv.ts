import { type ContactPoint, elements, type PersonFields, type PostalAddress, type Tag } from '@kennis/domain';
import type { Book } from '@kennis/store';
import type { Language } from '../import/wording/reason-text.ts';
import { csvRow } from './csv-row.ts';
import { livePeople } from './live-people.ts';

const titles: { readonly [language in Language]: readonly string[] } = {
  nl: [
    ...[
      'Naam',
      'Titel',
      'Voornaam',
      'Middelste naam',
      'Tussenvoegsel',
      'Achternaam',
      'Achtervoegsel',
      'Bijnaam',
    ],
    ...[
      'Bedrijf',
      'Afdeling',
      'Functie',
      'E-mailadres',
      'E-mailadres 2',
      'Telefoon',
      'Telefoon 2',
      'Website',
    ],
    ...['Straat', 'Postcode', 'Plaats', 'Land', 'Verjaardag', 'Labels', 'Notities'],
  ],
  en: [
    ...['Name', 'Title Prefix', 'First Name', 'Middle Name', 'Infix', 'Last Name', 'Suffix', 'Nickname'],
    ...['Company', 'Department', 'Job Title', 'Email', 'Email 2', 'Phone', 'Phone 2', 'Website'],
    ...['Street', 'Postal Code', 'City', 'Country', 'Birthday', 'Tags', 'Notes'],
  ],
};
const delimiters: { readonly [language in Language]: string } = { nl: ';', en: ',' };
/** As Google writes several values in one cell. */
const several = ' ::: ';

/**
 * Everybody in a book as a table, in pieces, with a byte order mark and the separator that spreadsheets of the language expect. It is for
 * looking at: what has no column stays behind, JSON and vCard lose nothing.
 */
export async function* exportCsv(book: Book, language: Language): AsyncGenerator<string> {
  const delimiter = delimiters[language];
  yield `\ufeff${csvRow(titles[language], delimiter)}`;
  for await (const { id, fields } of livePeople(book)) {
    const notes = await book.linked('note', id, { limit: 100 });
    yield csvRow(
      [...nameCells(fields), ...otherCells(fields), notes.map((note) => note.fields.text).join('\n\n')],
      delimiter,
    );
  }
}

function nameCells({ name, nickname }: PersonFields): string[] {
  const { full, honorific, given, additional, prefix, family, suffix } = name;
  return [full, honorific, given, additional, prefix, family, suffix, nickname].map((text) => text ?? '');
}

function otherCells(fields: PersonFields): string[] {
  const [address] = elements<'addresses', PostalAddress>(fields, 'addresses').map(([, each]) => each);
  const texts = [fields.organisation, fields.department, fields.role];
  const tags = elements<'tags', Tag>(fields, 'tags').map(([, { label }]) => label.replaceAll(/[,;]/g, ' '));
  return [
    ...texts.map((text) => text ?? ''),
    ...twoCells(pointsOf(fields, 'emails')),
    ...twoCells(pointsOf(fields, 'phones')),
    pointsOf(fields, 'urls').join(several),
    ...[address?.street, address?.postalCode, address?.locality ?? fields.place, address?.country].map(
      (text) => text ?? '',
    ),
    fields.birthday ?? '',
    tags.join(', '),
  ];
}

/** The most preferred first. */
function pointsOf(fields: PersonFields, set: 'emails' | 'phones' | 'urls'): string[] {
  return elements<typeof set, ContactPoint>(fields, set)
    .map(([, point]) => point)
    .sort((a, b) => (a.preference ?? 101) - (b.preference ?? 101))
    .map(({ value }) => value);
}

function twoCells([first = '', ...rest]: readonly string[]): [string, string] {
  return [first, rest.join(several)];
}
