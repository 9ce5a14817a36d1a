import { fold } from '@kennis/domain';

/** The end of a line that is the beginning of a name, being written. */
export interface Unfinished {
  /** Where it begins in the line. */
  readonly from: number;
  readonly typed: string;
}

const longestName = 4;

/**
 * The ends of a line that may be the beginning of somebody's name, the longest first: its last words, where a name can stand
 * there. Empty after a space, where the word is finished.
 */
export function unfinishedNames(line: string): readonly Unfinished[] {
  const end = /[\p{L}\p{M}'’-]+(?: [\p{L}\p{M}'’-]+)*$/u.exec(line);
  if (!end) return [];
  const words = end[0].split(' ');
  const starts = words.map((_, at) => words.slice(at).join(' ')).slice(-longestName);
  return starts
    .filter((typed) => typed.length >= 2 && isPlaceForName(line, line.length - typed.length, typed))
    .map((typed) => ({ from: line.length - typed.length, typed }));
}

/** With a capital anywhere; else only where a name often stands. */
function isPlaceForName(line: string, from: number, typed: string): boolean {
  if (/^\p{Lu}/u.test(typed)) return true;
  const before = line.slice(0, from).trimEnd().toLowerCase();
  return before === '' || /(?:[,.;:!?\n]|(?:^|\s)(?:en|and|met|with|via|ken|know|aan|to))$/u.test(before);
}

/** Whether `typed` is the beginning of `name`, and not yet all of it. */
export function isBeginningOf(typed: string, name: string): boolean {
  const [short, long] = [fold(typed), fold(name)];
  return long.startsWith(short) && long.length > short.length;
}
