import { dayOf } from '@kennis/domain';
import type { Book } from '@kennis/store';
import { contextOf, type Means } from '../book/context-of.ts';
import { countryCodeOf } from '../import/country-code.ts';
import type { Language } from '../import/wording/reason-text.ts';
import { exportCsv } from './export-csv.ts';
import { exportJson } from './export-json.ts';
import { exportVcard } from './export-vcard.ts';

/** JSON is lossless, vCard is for other programs, CSV for people. */
export const exportFormats = ['json', 'vcard', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** An export on its way: its type, the name of the file it fits in, and its text in pieces. */
export interface BookExport {
  readonly type: string;
  readonly fileName: string;
  readonly pieces: AsyncIterable<string>;
}

const endings: { readonly [format in ExportFormat]: { readonly type: string; readonly ending: string } } = {
  json: { type: 'application/json', ending: 'json' },
  vcard: { type: 'text/vcard; charset=utf-8', ending: 'vcf' },
  csv: { type: 'text/csv; charset=utf-8', ending: 'csv' },
};

/** Everything in a book, read in pages while it is taken: JSON and vCard without loss, CSV for a spreadsheet. */
export async function exportBook(
  book: Book,
  format: ExportFormat,
  { language, ...means }: Means & { readonly language: Language },
): Promise<BookExport> {
  const { now, zone } = await contextOf(book, means);
  const { type, ending } = endings[format];
  return {
    type,
    fileName: `kennis-${dayOf(now, zone)}.${ending}`,
    pieces: piecesOf(book, format, language, now, zone),
  };
}

function piecesOf(
  book: Book,
  format: ExportFormat,
  language: Language,
  now: string,
  zone: string,
): AsyncIterable<string> {
  if (format === 'json') return exportJson(book, now);
  return format === 'csv'
    ? exportCsv(book, language)
    : exportVcard(book, { countryCode: countryCodeOf(zone) });
}
