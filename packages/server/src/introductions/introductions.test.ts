import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from '../server.harness.ts';

let server: TestServer;
let sanne: TestBrowser;
beforeAll(async () => {
  server = await startTestServer();
  sanne = await server.signIn('Sanne');
});
afterAll(() => server.close());

type Answer = { readonly id: string; readonly stage: string; readonly type: string };
const post = (path: string, body: unknown) => sanne.api<Answer>('POST', `books/${sanne.book}/${path}`, body);
const addPerson = async (name: string) => (await post('people', { name })).body.id;

test('an introduction is planned and goes step by step, and nobody is introduced without both yes', async () => {
  const [a, b] = [await addPerson('Mo'), await addPerson('Anouk')];
  const planned = await post('introductions', { a, b, about: 'een jurist' });
  expect([planned.status, planned.body.stage]).toEqual([201, 'planned']);
  const step = (body: unknown) => post(`introductions/${planned.body.id}/steps`, body);
  await step({ step: 'answered', side: 'a', said: 'yes' });
  const early = await step({ step: 'introduced' });
  expect([early.status, early.body.type]).toEqual([422, 'urn:kennis:problem:not-both-yes']);
  await step({ step: 'answered', side: 'b', said: 'yes' });
  expect((await step({ step: 'introduced' })).body.stage).toBe('introduced');
  expect((await step({ step: 'outcome', how: 'worked' })).body.stage).toBe('worked');
  const again = await post('introductions', { a, b: a });
  expect(again.status).toBe(422);
  const list = await sanne.api<{ introductions: Answer[] }>(
    'GET',
    `books/${sanne.book}/introductions?person=${a}`,
  );
  expect(list.body.introductions.map(({ stage }) => stage)).toEqual(['worked']);
});

test('what was given and received is recorded and listed', async () => {
  const person = await addPerson('Els');
  const added = await post('favours', {
    by: 'them',
    person,
    what: 'advice',
    text: 'begin klein',
    on: '2026-11-01',
  });
  expect(added.status).toBe(201);
  expect((await post('favours', { by: 'them', person, what: 'money', text: 'x' })).status).toBe(400);
  const list = await sanne.api<{ favours: object[] }>('GET', `books/${sanne.book}/favours?person=${person}`);
  expect(list.body.favours).toEqual([
    { id: added.body.id, by: 'them', person, what: 'advice', text: 'begin klein', on: '2026-11-01' },
  ]);
});
