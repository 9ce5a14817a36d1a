import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { ListProblem } from './list-problem.ts';

const mostUnpacked = 60_000_000;
const mostFiles = 2000;
const needed =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/[^/]+\.rels|xl\/worksheets\/[^/]+\.xml)$/i;

/** The parts of a workbook that hold its cells, by path. */
export type WorkbookParts = { readonly [path: string]: Uint8Array };

/**
 * Unpacks the parts of an XLSX that hold cells, and nothing else. What it says to unpack to is added up before anything is
 * unpacked, and no more than that is.
 */
export function unpackWorkbook(
  bytes: Uint8Array,
): { readonly parts: WorkbookParts } | { readonly problem: ListProblem } {
  let [unpacked, files] = [0, 0];
  const weigh = ({ name, originalSize }: UnzipFileInfo) => {
    files += 1;
    if (needed.test(name)) unpacked += originalSize;
    return false;
  };
  try {
    unzipSync(bytes, { filter: weigh });
    if (unpacked > mostUnpacked || files > mostFiles) return { problem: 'too-large' };
    const parts = unzipSync(bytes, { filter: ({ name }) => needed.test(name) });
    return 'xl/workbook.xml' in parts ? { parts } : { problem: 'not-a-list' };
  } catch {
    return { problem: 'broken' };
  }
}
