import { expect, test } from 'vitest';
import type { Tie } from '../keeping-warm/tie.ts';
import { person, record } from '../records/records.harness.ts';
import { readAttendees } from './reading/read-attendees.ts';
import { attendeeKeys, recogniseAttendees } from './recognise-attendees.ts';
import { type SpeurlijstRecords, speurlijstOf } from './speurlijst-of.ts';

const people = [
  person('anna', { name: { full: 'Anna Bos', given: 'Anna', family: 'Bos' }, organisation: 'Gemeente Ede' }),
  person('bram', {
    name: { full: 'Bram Kok', given: 'Bram', family: 'Kok' },
    'emails/bram@kok.nl': { value: 'bram@kok.nl' },
  }),
  person('jan1', { name: { full: 'Jan Smit', given: 'Jan', family: 'Smit' }, organisation: 'Rabobank' }),
  person('cees', { name: { full: 'Cees Dam', given: 'Cees', family: 'Dam' }, organisation: 'KPN' }),
];
const recognised = (list: string) => recogniseAttendees(readAttendees(list).attendees, people);
const tie = (contactDays: number, lastOn: string): Tie => ({
  contactDays,
  lastOn,
  theyReachedOutOn: null,
  coolsOn: null,
  rhythmDueOn: null,
});
const today = '2026-11-22';
const records = (list: string, more: Partial<SpeurlijstRecords> = {}): SpeurlijstRecords => ({
  attendees: recognised(list),
  kind: 'reception',
  ties: new Map([
    ['anna', tie(5, '2026-10-01')],
    ['cees', tie(3, '2024-02-01')],
    ['bram', tie(1, '2026-11-01')],
  ]),
  promises: [],
  ...more,
});
const said = (all: ReturnType<typeof speurlijstOf>) =>
  all.map(({ attendee, reasons: [first] }) => `${attendee.name.full}: ${first?.type}`);

test('[P3] attendees are recognised for sure by address or by name and organisation, else perhaps', () => {
  const list = 'Anna Bos, Gemeente Ede\nBram Kok <bram@kok.nl>\nJan Smit, ING\nDirk Post';
  expect(recognised(list).map(({ known, perhaps }) => known ?? perhaps)).toEqual([
    'anna',
    'bram',
    ['jan1'],
    [],
  ]);
  expect(attendeeKeys(readAttendees(list).attendees)).toEqual(
    expect.arrayContaining(['name:anna bos', 'email:bram@kok.nl']),
  );
});

test('[P3] promises come first, then who can help, who could introduce, who is dormant and whom you know', () => {
  const promises = [
    record('promise', 'p', { by: 'me', person: 'bram', text: 'mail de nota', madeOn: '2026-11-01' }),
  ];
  const list =
    'Anna Bos, Gemeente Ede\nBram Kok <bram@kok.nl>\nCees Dam, KPN\nXandra Vos, Gemeente Ede\nDirk Post, jurist';
  const matches = (attendee: { readonly role?: string }) =>
    attendee.role === 'jurist' ? [{ type: 'can-help-you', ask: 'een jurist', offer: 'jurist' } as const] : [];
  const found = speurlijstOf(records(list, { promises }), { today, matches });
  expect(said(found)).toEqual([
    'Bram Kok: promised-by-me',
    'Dirk Post: can-help-you',
    'Anna Bos: knows-here',
    'Cees Dam: dormant',
    'Xandra Vos: known-here',
  ]);
  expect(found[2]?.reasons).toEqual([
    { type: 'knows-here', name: 'Xandra Vos' },
    { type: 'known', met: 5, on: '2026-10-01' },
  ]);
});

test('[P3] the list is short and not all of one kind', () => {
  const many = Array.from({ length: 20 }, (_, at) => `Jan Man${'abcdefghijklmnopqrst'[at]}, jurist`).join(
    '\n',
  );
  const matches = (attendee: { readonly role?: string }) =>
    attendee.role === 'jurist' ? [{ type: 'can-help-you', ask: 'een jurist', offer: 'jurist' } as const] : [];
  const found = speurlijstOf(records(`${many}\nAnna Bos, Gemeente Ede\nCees Dam, KPN`), { today, matches });
  expect(found).toHaveLength(6);
  expect(said(found)).toEqual(expect.arrayContaining(['Cees Dam: dormant', 'Anna Bos: known']));
});

test('[P3] who stands on the list of the event already is not proposed again, and at a funeral nobody is', () => {
  const targets = [record('target', 't', { event: 'e', person: 'anna' })];
  expect(said(speurlijstOf(records('Anna Bos, Gemeente Ede', { targets }), { today }))).toEqual([]);
  expect(speurlijstOf(records('Anna Bos, Gemeente Ede', { kind: 'funeral' }), { today })).toEqual([]);
});
