import { ok, type Result, refuse } from '@kennis/domain';
import { findTable } from '../csv/find-table.ts';
import { readCsv } from '../csv/read-csv.ts';
import { readZip } from '../zip/read-zip.ts';
import { decodeText } from './decode-text.ts';
import { detectContent, isKennisJson, isVcard, unreadableText } from './detect-format.ts';
import type { FileItem, FileProblem, OpenFile } from './file-reading.ts';
import { readJson } from './read-json.ts';
import { readVcard } from './read-vcard.ts';
import type { ReadingOptions } from './reading-options.ts';
import { hasTooManyLines } from './too-many-lines.ts';

/**
 * Opens a file of contacts by its content, whatever it is called: vCard, LinkedIn's `Connections.csv` or its ZIP, a table of
 * contacts, our own JSON. What it holds is read as it is taken; what cannot be opened is refused, with what would be right.
 */
export function readImportFile(bytes: Uint8Array, options: ReadingOptions): Result<OpenFile, FileProblem> {
  const content = detectContent(bytes);
  if (content === 'text') return openText(bytes, options);
  if (content !== 'zip') return refuse(content);
  const zip = readZip(bytes);
  if ('problem' in zip) return refuse(zip.problem);
  const opened = zip.contents.map((each) => openText(each.bytes, options));
  const [first] = opened.flatMap((each) => (each.ok ? [each.value] : []));
  if (!first) return opened[0] ?? refuse({ at: 0, type: 'zip-without-contacts' });
  return ok({ format: first.format, items: chain(opened) });
}

function openText(bytes: Uint8Array, options: ReadingOptions): Result<OpenFile, FileProblem> {
  if (isKennisJson(bytes)) return ok({ format: 'json', items: readJson(bytes) });
  if (hasTooManyLines(bytes)) return refuse({ at: 0, type: 'too-much' });
  const { text } = decodeText(bytes);
  if (isVcard(text)) return ok({ format: 'vcard', items: readVcard(text, options.countryCode) });
  const lines = text.replace(/\r\n?/g, '\n');
  const table = findTable(lines);
  if (!table) return refuse(unreadableText(text));
  return ok({ format: table.format, items: readCsv(lines, table, options) });
}

function* chain(opened: readonly Result<OpenFile, FileProblem>[]): Generator<FileItem> {
  for (const each of opened) {
    if (each.ok) yield* each.value.items;
    else yield { problem: each.problem };
  }
}
