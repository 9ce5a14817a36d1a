import { expect, test } from 'vitest';
import { printPerson } from './print-person.ts';

test('sets become lists in the order of their keys; what only Kennis needs stays out', () => {
  const fields = {
    name: { full: 'Sanne de Vries', given: 'Sanne' },
    role: 'eigenaar',
    'tags/borrel': { label: 'Borrel' },
    'emails/z@x.example': { value: 'z@x.example' },
    'emails/a@x.example': { value: 'a@x.example', label: 'work' },
    card: { text: 'BEGIN:VCARD', version: '3.0' },
    resource: 'x.vcf',
    'later/thing': { known: true },
    'constructor/x': 1,
  };
  const person = { kind: 'person' as const, id: 'p1', rev: 3, stamps: 's', fields, deletedAt: null };
  expect(printPerson({ person, tie: null })).toEqual({
    id: 'p1',
    rev: 3,
    name: 'Sanne de Vries',
    nameParts: { full: 'Sanne de Vries', given: 'Sanne' },
    role: 'eigenaar',
    emails: [{ value: 'a@x.example', label: 'work' }, { value: 'z@x.example' }],
    phones: [],
    urls: [],
    addresses: [],
    tags: ['Borrel'],
    deletedAt: null,
    tie: null,
  });
});
