import type { Card, Parameter, Property } from '../card.ts';
import { freeGroup } from '../edit-card.ts';
import { escapeText } from '../text/escapes.ts';
import { labelPropertyOf } from './labels.ts';

interface Label {
  readonly label?: string | undefined;
  readonly preference?: number | undefined;
}

const types = new Set('home work cell fax pager car isdn'.split(' '));

/** A property with its label and preference; a label that no type says takes an `X-ABLabel` beside it. */
export function labelled(card: Card, property: Property, { label, preference }: Label): Property[] {
  const written = label === undefined ? [] : typeParameters(label);
  const parameters = [...property.parameters, ...(written ?? []), ...preferenceParameters(preference, card)];
  if (written || label === undefined) return [{ ...property, parameters }];
  const group = property.group ?? freeGroup(card);
  const value = escapeText(label, card.version);
  return [
    { ...property, parameters, group },
    { group, name: 'X-ABLabel', parameters: [], value, raw: null, line: 0 },
  ];
}

/** The card with `next` in the place of `property`, under another label or preference. */
export function relabel(card: Card, property: Property, next: Property, label: Label): Card {
  const custom = labelPropertyOf(card, property);
  const bare = custom ? { ...card, properties: card.properties.filter((each) => each !== custom) } : card;
  const parameters = next.parameters.filter(({ name }) => !/^(?:TYPE|PREF)$/i.test(name));
  const changed = labelled(bare, { ...next, parameters }, label);
  return { ...bare, properties: bare.properties.toSpliced(bare.properties.indexOf(property), 1, ...changed) };
}

function typeParameters(label: string): Parameter[] | null {
  const words = label.split(' ');
  if (!words.every((word) => types.has(word))) return null;
  return words.map((word) => ({ name: 'TYPE', values: [word.toUpperCase()], bare: true }));
}

function preferenceParameters(preference: number | undefined, { version }: Card): Parameter[] {
  if (preference === undefined) return [];
  if (version === '4.0') return [{ name: 'PREF', values: [String(preference)] }];
  return preference === 1 ? [{ name: 'TYPE', values: ['PREF'], bare: true }] : [];
}
