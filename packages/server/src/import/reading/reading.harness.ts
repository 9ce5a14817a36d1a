import type { Draft, FileProblem, OpenFile } from './file-reading.ts';
import { readImportFile } from './read-import-file.ts';

/** What a file holds: its people and problems; its refusal where it cannot be opened. */
export function readAll(content: string | Uint8Array): {
  format: OpenFile['format'] | null;
  drafts: Draft[];
  problems: FileProblem[];
} {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const opened = readImportFile(bytes, { countryCode: '31', language: 'nl' });
  if (!opened.ok) return { format: null, drafts: [], problems: [opened.problem] };
  const items = [...opened.value.items];
  return {
    format: opened.value.format,
    drafts: items.flatMap((item) => ('draft' in item ? [item.draft] : [])),
    problems: items.flatMap((item) => ('problem' in item ? [item.problem] : [])),
  };
}

/** The names that a file holds. */
export function namesIn(content: string | Uint8Array): string[] {
  return readAll(content).drafts.map(({ fields }) => fields.name.full);
}
