import type { ImportPart, PartPerson } from '../import-state.ts';
import type { FileItem, FileProblem } from '../reading/file-reading.ts';

const mostPeople = 100;
const mostRecords = 200;
const mostBlobs = 10;
/** A part holds no more bytes of photos and long texts than this, but for its last. */
const mostBytes = 1_000_000;

type Record = Extract<FileItem, { record: unknown }>;
type Blob = Extract<FileItem, { blob: unknown }>;

/** The items of a file in parts of a bounded size, people with their ids; problems go to `onProblem`. */
export function* batches(
  items: Iterable<FileItem>,
  ids: () => string,
  onProblem: (problem: FileProblem) => void,
): Generator<ImportPart> {
  let people: PartPerson[] = [];
  let records: Record[] = [];
  let blobs: Blob[] = [];
  let bytes = 0;
  for (const item of items) {
    if ('problem' in item) onProblem(item.problem);
    else if ('draft' in item) {
      people.push({ ...item.draft, id: ids(), noteIds: item.draft.notes.map(() => ids()) });
      bytes += item.draft.blobs.reduce((sum, { text, base64 }) => sum + (text ?? base64 ?? '').length, 0);
    } else if ('record' in item) records.push(item);
    else blobs.push(item);
    if (people.length >= mostPeople || bytes > mostBytes) {
      yield { people };
      people = [];
      bytes = 0;
    }
    if (records.length >= mostRecords) {
      yield { records };
      records = [];
    }
    if (blobs.length >= mostBlobs) {
      yield { blobs };
      blobs = [];
    }
  }
  if (people.length > 0) yield { people };
  if (records.length > 0) yield { records };
  if (blobs.length > 0) yield { blobs };
}
