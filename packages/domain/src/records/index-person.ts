import { sortName } from '../people/name.ts';
import type { PersonFields, PersonName, Tag } from '../people/person.ts';
import { fold, foldedWords } from '../searching/fold.ts';
import { LinkCollector } from './link-collector.ts';
import { elements } from './record.ts';
import type { RecordIndex } from './record-index.ts';

const longestSearchText = 2000;
const longestSortName = 200;

/** How a person is found again. One merged into another leaves lists and search, and is only known by its alias and uid. */
export function indexPerson(fields: PersonFields): RecordIndex {
  const merged = typeof fields.mergedInto === 'string';
  return {
    onDay: null,
    dueOn: null,
    sortName: merged ? null : sortNameOf(fields.name),
    searchText: merged ? null : searchTextOf(fields),
    links: merged ? aliasLinks(fields) : personLinks(fields),
  };
}

/** The name as lists of people are ordered, folded: `vries, sanne de`. */
function sortNameOf(name: Partial<PersonName> | undefined): string {
  const parts = Object.entries(name ?? {}).filter(([, part]) => typeof part === 'string');
  return fold(sortName({ full: '', ...Object.fromEntries(parts) }))
    .trim()
    .slice(0, longestSortName);
}

function personLinks(fields: PersonFields): RecordIndex['links'] {
  const links = new LinkCollector(fields)
    .reference('metThrough')
    .filters('tags', 'tag', labelOf)
    .filter('organisation', 'organisation', spaced(fields.organisation))
    .filters('emails', 'email')
    .filters('phones', 'phone')
    .filters('urls', 'url')
    .filter('uid', 'uid', fields.uid)
    .filter('resource', 'resource', fields.resource)
    .filter('name', 'name', foldedWords(textOf(fields.name?.full)).join(' '));
  if (fields.sorted == null) links.filter('unsorted', 'import', fields.import);
  return links.links;
}

function aliasLinks(fields: PersonFields): RecordIndex['links'] {
  return new LinkCollector(fields)
    .reference('mergedInto')
    .filter('uid', 'uid', fields.uid)
    .filter('resource', 'resource', fields.resource).links;
}

/** Folded words, each with a space on both sides, the name first: so ` sa` finds words that begin with `sa`. */
function searchTextOf(fields: PersonFields): string {
  const { name, nickname, role, organisation, department, place, does } = fields;
  const texts = [
    name?.full,
    nickname,
    organisation,
    role,
    ...elements<'tags', Tag>(fields, 'tags').map(([, tag]) => tag.label),
    place,
    department,
    ...elements(fields, 'emails').map(([key]) => key),
    ...elements(fields, 'phones').map(([key]) => key),
    does,
  ];
  const words = new Set(texts.flatMap((text) => foldedWords(textOf(text))));
  const text = ` ${[...words].join(' ')} `;
  return text.length <= longestSearchText
    ? text
    : text.slice(0, text.lastIndexOf(' ', longestSearchText) + 1);
}

function labelOf(tag: unknown): unknown {
  return spaced((tag as Partial<Tag>).label);
}

function spaced(value: unknown): string {
  return textOf(value).trim().replace(/\s+/g, ' ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
