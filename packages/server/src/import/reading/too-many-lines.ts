/** A hundred thousand people with thirty lines each; more would be no list of contacts, and would fill the memory. */
const mostLines = 3_000_000;

const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** Whether a text has more lines than are read, whatever their ends. */
export function hasTooManyLines(bytes: Uint8Array, most = mostLines): boolean {
  let lines = 0;
  for (let at = 0; at < bytes.length && lines <= most; at++) {
    const byte = bytes[at];
    if (byte === lineFeed || (byte === carriageReturn && bytes[at + 1] !== lineFeed)) lines++;
  }
  return lines > most;
}
