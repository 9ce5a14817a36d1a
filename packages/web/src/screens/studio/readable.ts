/** More than anybody says; the rest of what was pasted is not read. */
const mostRead = 5000;

/** No word is so long: an address, or keys held down. */
const tooLong = /\S{61,}/g;

/** The part of a text that is worth reading, every letter at its place: what is too long to be a word is blank. */
export function readable(text: string): string {
  return text.slice(0, mostRead).replace(tooLong, (run) => ' '.repeat(run.length));
}
