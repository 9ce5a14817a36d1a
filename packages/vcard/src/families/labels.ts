import { type Card, isNamed, type Property, parameterValues } from '../card.ts';
import { unescapeText } from '../text/escapes.ts';
import { longest, oneLine } from '../text/plain.ts';

/** Types that say how, not where. */
const silent = new Set(
  'pref internet voice x400 text msg parcel postal intl dom video textphone iphone jpeg contact modem'.split(
    ' ',
  ),
);
const spoken: { readonly [written: string]: string } = { mobile: 'cell', business: 'work', personal: 'home' };

/** The label of a property: Apple's `X-ABLabel` of its group, else its types: `work`, `home fax`, `Zomerhuis`. */
export function labelOf(card: Card, property: Property): string | undefined {
  const custom = customLabel(card, property);
  if (custom !== undefined) return custom;
  const types = typesOf(property).filter((type) => !silent.has(type));
  const words = [...new Set(types.map((type) => spoken[type] ?? type))];
  return words.length === 0 ? undefined : words.join(' ').slice(0, longest.label);
}

/** Its preference, 1 the highest: `PREF=n` of 4.0; `PREF` among the types is 1. */
export function preferenceOf(property: Property): number | undefined {
  const [written] = parameterValues(property, 'PREF');
  const preference = Number(written);
  if (written !== undefined && Number.isInteger(preference) && preference >= 1 && preference <= 100) {
    return preference;
  }
  return typesOf(property).includes('pref') ? 1 : undefined;
}

/** The types of a property, in lower case. */
function typesOf(property: Property): readonly string[] {
  return parameterValues(property, 'TYPE').map((type) => type.toLowerCase());
}

/** The `X-ABLabel` of a property's group. */
export function labelPropertyOf(card: Card, property: Property): Property | undefined {
  if (property.group === null) return undefined;
  return card.properties.find((each) => each.group === property.group && isNamed(each, 'X-ABLABEL'));
}

function customLabel(card: Card, property: Property): string | undefined {
  const written = labelPropertyOf(card, property);
  if (!written) return undefined;
  const text = oneLine(unescapeText(written.value, card.version)).slice(0, longest.label);
  const [, apple] = /^_\$!<(.*)>!\$_$/.exec(text) ?? [];
  if (apple === undefined) return text || undefined;
  const lower = apple.toLowerCase();
  return spoken[lower] ?? lower;
}
