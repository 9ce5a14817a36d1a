import { caseName } from '../../people/case-name.ts';
import { parseName, printName } from '../../people/name.ts';
import { isParticle } from '../../people/name-particles.ts';
import { isTitle } from '../../people/name-titles.ts';
import type { PersonName } from '../../people/person.ts';

/** A name as it stands on a list, in its parts and without its titles: one case only, `DE VRIES Sanne` with the family name in capitals. */
export function attendeeName(text: string): PersonName {
  const tidy = text.replace(/\s+/g, ' ').trim();
  const [, family = '', given = ''] = /^((?:['’\p{Lu}-]{2,} ?)+) (\p{Lu}[\p{Ll}.].*)$/u.exec(tidy) ?? [];
  const isTitled = family.split(' ').some((word) => isTitle(word));
  if (family !== '' && !isTitled) return attendeeName(`${given} ${caseFamily(family)}`);
  return untitled(
    parseName(tidy === tidy.toLowerCase() || tidy === tidy.toUpperCase() ? caseName(tidy) : tidy),
  );
}

/** `dhr. P. Jansen` as one says the name: `P. Jansen`. */
function untitled({ honorific, full, ...parts }: PersonName): PersonName {
  return honorific === undefined ? { full, ...parts } : { full: printName(parts), ...parts };
}

/** `VAN DEN BERG` as it is written behind a given name: `van den Berg`. */
function caseFamily(family: string): string {
  return caseName(`x ${family}`.toLowerCase()).slice(2);
}

/** Dutch prefixes are small behind a given name, also where a column opens with one; `El` and `Di` stay as they were written. */
function casePrefix(prefix: string): string {
  return prefix.replace(
    /(?<![\p{L}'’])(?:van|de|der|den|het|ter|ten|te|tot|op|in|vd|v\.d\.?|['’][ts])(?!\p{L})/giu,
    (word) => word.toLowerCase(),
  );
}

/** A name from columns of its own: `Sanne`, `de`, `Vries`; a prefix may stand with the family name, before or behind it. */
export function nameOfColumns(columns: {
  readonly given?: string | undefined;
  readonly prefix?: string | undefined;
  readonly family?: string | undefined;
}): PersonName | null {
  const given = caseName(columns.given ?? '');
  const [whole = '', behind = ''] = caseName(columns.family ?? '').split(/,\s*/);
  const words = whole.split(' ').filter(Boolean);
  let opening = 0;
  while (opening < words.length - 1 && isParticle(words[opening]?.toLowerCase() ?? '')) opening++;
  const prefix = [columns.prefix ?? '', behind, ...words.slice(0, opening)]
    .filter(Boolean)
    .map(casePrefix)
    .join(' ');
  const family = words.slice(opening).join(' ');
  if (given === '' && family === '') return null;
  const entries = Object.entries({ given, prefix, family });
  const parts = Object.fromEntries(entries.filter(([, part]) => part !== ''));
  return { full: printName(parts), ...parts };
}
