import type { PersonFields } from '@kennis/domain';
import { type Card, type CardDoubt, type Property, propertiesNamed } from '../card.ts';
import { setProperty } from '../edit-card.ts';
import { components, escapeText, joinComponents, unescapeText } from '../text/escapes.ts';
import { limited, longest, oneLine } from '../text/plain.ts';
import type { Family } from './family.ts';
import { preferenceOf } from './labels.ts';

/** ORG (organisation and department) and TITLE, or ROLE where there is no title. Second ones stay in the card. */
export const organisation: Family = {
  parse(card) {
    const doubts: CardDoubt[] = [];
    const property = preferred(card, 'ORG');
    const [first = '', ...units] = property ? unitsOf(property, card) : [];
    const title = preferred(card, 'TITLE') ?? preferred(card, 'ROLE');
    const role = title ? oneLine(unescapeText(title.value, card.version)) : '';
    const department = units.filter(Boolean).join(', ');
    const fields = {
      ...(property && first !== '' && { organisation: limited(first, longest.line, property, doubts) }),
      ...(property &&
        department !== '' && { department: limited(department, longest.line, property, doubts) }),
      ...(title && role !== '' && { role: limited(role, longest.line, title, doubts) }),
    };
    return { fields, doubts };
  },

  print(card, person) {
    const read = organisation.parse(card, {}).fields as Partial<PersonFields>;
    let printed = card;
    if (read.organisation !== person.organisation || read.department !== person.department) {
      const property = preferred(card, 'ORG');
      printed = setProperty(printed, property, 'ORG', organisationValue(card, property, person, read));
    }
    if (read.role === person.role) return printed;
    const title = preferred(card, 'TITLE') ?? preferred(card, 'ROLE');
    return setProperty(
      printed,
      title,
      'TITLE',
      person.role === undefined ? undefined : escapeText(person.role, card.version),
    );
  },
};

function organisationValue(
  card: Card,
  property: Property | undefined,
  person: PersonFields,
  read: Partial<PersonFields>,
): string | undefined {
  if (!person.organisation && !person.department) return undefined;
  const units = property ? unitsOf(property, card).slice(1) : [];
  const kept = read.department === person.department ? units : [person.department];
  const texts = [person.organisation, ...kept];
  return joinComponents(texts.at(-1) ? texts : texts.slice(0, 1), card.version);
}

/** The texts of ORG; a comma in it separates nothing. */
function unitsOf(property: Property, card: Card): string[] {
  return components(property.value, card.version).map((texts) => oneLine(texts.join(', ')));
}

/** The most preferred property of a name that says something. */
function preferred(card: Card, name: string): Property | undefined {
  const filled = propertiesNamed(card, name).filter(({ value }) => /[^;\s]/.test(value));
  return filled.toSorted((a, b) => (preferenceOf(a) ?? 101) - (preferenceOf(b) ?? 101))[0];
}
