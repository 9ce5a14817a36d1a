import { expect, test } from 'vitest';
import { context, record } from '../records/records.harness.ts';
import { isHosting, setHosting } from './is-hosting.ts';

const event = (host?: string) =>
  record('event', 'e', { name: 'Borrel', kind: 'reception', on: '2026-11-26', ...(host && { host }) });
const card = record('card', 'card', { name: { full: 'Noor Bakker' }, organisation: 'Bakker & Co' });

test('[M4] you host where the host is you or your organisation', () => {
  expect(isHosting(event('bakker & co '), card)).toBe(true);
  expect(isHosting(event('Noor Bakker'), card)).toBe(true);
  expect(isHosting(event('Stedin'), card)).toBe(false);
  expect(isHosting(event(), card)).toBe(false);
  expect(isHosting(event(''), record('card', 'card', {}))).toBe(false);
});

test('[M4] you host where you said so, and not where you said that you don’t', () => {
  const said = (is: boolean, host?: string) => {
    const done = setHosting({ event: event(host) }, is, context());
    return done.ok
      ? record('event', 'e', { ...event(host).fields, ...done.value[0]?.fields } as never)
      : event();
  };
  expect(isHosting(said(true), null)).toBe(true);
  expect(isHosting(said(false, 'Noor Bakker'), card)).toBe(false);
  expect(setHosting({ event: said(true) }, true, context())).toEqual({ ok: true, value: [] });
  expect(setHosting({ event: null }, true, context())).toMatchObject({ problem: { type: 'event-missing' } });
});
