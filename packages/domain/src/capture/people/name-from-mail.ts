import { caseName } from '../../people/case-name.ts';
import { firstNames } from '../words/first-names.ts';

/** The name that a mail address spells out: `sarah.jones@…` is Sarah Jones; null where it opens with no given name. */
export function nameFromMail(mail: string): string | null {
  const words = mail
    .slice(0, mail.indexOf('@'))
    .split(/[._-]+/)
    .filter((word) => /^\p{L}+$/u.test(word));
  if (!firstNames.has(words[0] ?? '')) return null;
  return caseName(words.join(' ').toLowerCase());
}
