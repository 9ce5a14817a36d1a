import { isNamed, type Parameter, type Property, type Version } from './card.ts';
import { parseDate, printDate } from './families/birthday.ts';
import { components, escapeText, joinComponents, splitValue, unescapeText } from './text/escapes.ts';

const structured = ['N', 'ADR', 'ORG', 'GENDER'];
const lists = ['CATEGORIES', 'NICKNAME'];

/** The same property as another version writes it: escapes, parameters, pictures and birthdays. */
export function convertProperty(property: Property, from: Version, to: Version): Property {
  const upper = property.name.toUpperCase();
  const parameters = convertParameters(property.parameters, to);
  const converted = { ...property, parameters, raw: null };
  if (isNamed(property, 'VERSION')) return { ...converted, value: to };
  if (/^(?:PHOTO|LOGO|SOUND|KEY)$/.test(upper)) return convertBinary(converted, to);
  if (upper === 'BDAY') return convertBirthday(converted, property, to);
  return { ...converted, value: convertValue(upper, property.value, from, to) };
}

function convertValue(name: string, value: string, from: Version, to: Version): string {
  if (structured.includes(name)) {
    if (to === '2.1') {
      return joinComponents(
        components(value, from).map((texts) => texts.join(',')),
        to,
      );
    }
    return components(value, from)
      .map((texts) => texts.map((text) => escapeText(text, to)).join(','))
      .join(';');
  }
  const parts = lists.includes(name) ? splitValue(value, ',', from) : [value];
  return parts.map((part) => escapeText(unescapeText(part, from), to)).join(',');
}

function convertParameters(parameters: readonly Parameter[], to: Version): Parameter[] {
  return parameters.flatMap((parameter) => {
    const name = parameter.name.toUpperCase();
    if (name === 'PREF' && to !== '4.0') return [type('PREF', to)];
    if (name !== 'TYPE') return [withoutBare(parameter)];
    const values = parameter.values.flatMap((value) => value.split(','));
    const rest = values.filter((value) => to !== '4.0' || !/^(?:pref|internet)$/i.test(value));
    const preferred = rest.length < values.length && values.some((value) => /^pref$/i.test(value));
    const types = to === '2.1' ? rest.map((value) => type(value, to)) : typesOf(rest, parameter.name);
    return preferred ? [...types, { name: 'PREF', values: ['1'] }] : types;
  });
}

function typesOf(values: readonly string[], name: string): Parameter[] {
  return values.length === 0 ? [] : [{ name, values }];
}

function type(value: string, to: Version): Parameter {
  return to === '2.1' ? { name: 'TYPE', values: [value], bare: true } : { name: 'TYPE', values: [value] };
}

function withoutBare({ name, values }: Parameter): Parameter {
  return { name, values };
}

/** base64 with `ENCODING` in 2.1 and 3.0 is a `data:` address in 4.0. */
function convertBinary(property: Property, to: Version): Property {
  const encoding = property.parameters.find(({ name }) => name.toUpperCase() === 'ENCODING');
  const [, media = '', data] = /^data:([^;,]*);base64,(.*)$/is.exec(property.value) ?? [];
  const rest = property.parameters.filter(({ name }) => !/^(?:ENCODING|TYPE|VALUE|MEDIATYPE)$/i.test(name));
  if (to === '4.0') {
    if (!encoding) return property;
    const kind = property.parameters.find(({ name }) => name.toUpperCase() === 'TYPE')?.values[0] ?? 'jpeg';
    const bytes = property.value.replace(/\s+/g, '');
    return { ...property, parameters: rest, value: `data:${mediaOf(kind, property.name)};base64,${bytes}` };
  }
  const name = to === '2.1' ? 'BASE64' : 'b';
  if (encoding) {
    const renamed = property.parameters.map((each) =>
      each === encoding ? { name: 'ENCODING', values: [name] } : each,
    );
    return { ...property, parameters: renamed };
  }
  if (data === undefined) return property;
  const kind = media.split('/')[1]?.toUpperCase() ?? 'JPEG';
  const parameters = [...rest, { name: 'ENCODING', values: [name] }, { name: 'TYPE', values: [kind] }];
  return { ...property, parameters, value: data };
}

function mediaOf(kind: string, name: string): string {
  if (kind.includes('/')) return kind.toLowerCase();
  return `${/^SOUND$/i.test(name) ? 'audio' : /^KEY$/i.test(name) ? 'application' : 'image'}/${kind.toLowerCase()}`;
}

function convertBirthday(converted: Property, original: Property, to: Version): Property {
  const date = parseDate(original);
  if (date === null) return converted;
  const { value, parameters } = printDate(date, to);
  return { ...converted, value, parameters };
}
