import { caseName } from '../../people/case-name.ts';
import { parseName } from '../../people/name.ts';
import type { PersonName } from '../../people/person.ts';
import { opensName } from './part-kind.ts';

/** The name that a mail address spells: `sanne.de.vries@ede.nl`. Null where it opens with no given name, as `info@` does. */
export function nameFromAddress(email: string): PersonName | null {
  const [local = ''] = email.split('@');
  const words = local.split(/[._-]+/).filter((word) => /^\p{L}+$/u.test(word));
  if (words.length < 2 || words.length > 5 || (words[0] ?? '').length < 2 || !opensName(words[0] ?? ''))
    return null;
  return parseName(caseName(words.join(' ')));
}
