import { fold } from '../searching/fold.ts';

const longestKey = 300;

/** The element key of a mail address: trimmed, lower case, without `mailto:`. */
export function emailKey(value: string): string {
  return cut(
    value
      .trim()
      .replace(/^mailto:/i, '')
      .toLowerCase(),
  );
}

/**
 * The element key of a phone number: `+` and digits (E.164) where the country is known, else digits only.
 * `countryCode` (`31`) is that of numbers written the national way, with a 0 in front.
 */
export function phoneKey(value: string, countryCode?: string): string {
  const written = value.trim().replace(/^tel:/i, '').replace(/\(0\)/g, '');
  const digits = written.replace(/(?:;|,|ext|x|#|toestel|tst).*$/i, '').replace(/\D/g, '');
  if (digits === '') return cut(fold(written));
  if (/^[^\d]*\+/.test(written)) return cut(`+${digits}`);
  if (digits.startsWith('00')) return cut(`+${digits.slice(2)}`);
  const national = digits.startsWith('0') && countryCode !== undefined;
  return cut(national ? `+${countryCode}${digits.slice(1)}` : digits);
}

/** The element key of a web address: without scheme, `www.`, closing slash and difference of case in the host. */
export function urlKey(value: string): string {
  const bare = value
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/[/?#]+$/, '');
  const end = bare.search(/[/?#]/);
  return cut(end < 0 ? bare.toLowerCase() : bare.slice(0, end).toLowerCase() + bare.slice(end));
}

/** The element key of a tag: its label folded, single spaces. `Borrel` and `borrel ` are one tag. */
export function tagKey(label: string): string {
  return cut(fold(label).trim().replace(/\s+/g, ' '));
}

function cut(key: string): string {
  return key.slice(0, longestKey);
}
