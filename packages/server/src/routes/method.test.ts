import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestBrowser, type TestServer } from '../server.harness.ts';

let server: TestServer;
let sanne: TestBrowser;
beforeAll(async () => {
  server = await startTestServer({}, Date.parse('2026-11-22T10:00:00Z'));
  sanne = await server.signIn('Sanne');
});
afterAll(() => server.close());

const path = (rest: string) => `books/${sanne.book}/${rest}`;
const get = async <Body>(rest: string) => (await sanne.api<Body>('GET', path(rest))).body;
const post = <Body>(rest: string, body: unknown) =>
  sanne.api<Body & { id: string }>('POST', path(rest), body);
const addPerson = async (person: object) => (await post('people', person)).body.id;

test('[D1] a goal is written down, served by what points at it, and reached', async () => {
  const { body: goal, status } = await post('goals', { text: 'in elke wijk iemand kennen' });
  expect(status).toBe(201);
  const person = await addPerson({ name: 'Els' });
  await post('favours', { by: 'them', person, what: 'introduction', text: 'de wijkraad', goal: goal.id });
  const { goals } = await get<{ goals: object[] }>('goals');
  expect(goals).toMatchObject([
    { text: 'in elke wijk iemand kennen', served: { received: [expect.any(String)] } },
  ]);
  const ended = await sanne.api('PATCH', path(`goals/${goal.id}`), { ending: 'reached' });
  expect(ended.body).toMatchObject({ ending: { how: 'reached', on: '2026-11-22' } });
  expect((await sanne.api('PATCH', path('goals/none'), { ending: null })).status).toBe(404);
  expect((await post('goals', { text: ' ' })).status).toBe(422);
});

test('[I1] an advice talk is planned and listed, and [I6] the ladder leaves them out', async () => {
  const person = await addPerson({ name: 'Fatima', role: 'directeur' });
  await addPerson({ name: 'Gijs', role: 'vrijwilliger' });
  const planned = await post('interviews', {
    person,
    focus: 'subsidies',
    questions: [{ text: 'Hoe begon u?' }],
  });
  expect(planned.body).toMatchObject({ name: 'Fatima', state: 'to-plan', next: 'plan' });
  const { interviews } = await get<{ interviews: object[] }>('interviews');
  expect(interviews).toMatchObject([
    { focus: 'subsidies', questions: [{ text: 'Hoe begon u?', asked: false }] },
  ]);
  const { rungs } = await get<{ rungs: { person: { name: string } }[] }>('interviews/ladder');
  expect(rungs.map((rung) => rung.person.name)).not.toContain('Fatima');
  expect(rungs.map((rung) => rung.person.name)).toContain('Gijs');
});

test('[G2] what grew from what is told with how long it took, and [G4] what waits for thanks', async () => {
  const person = await addPerson({ name: 'Henk' });
  const given = await post('favours', {
    by: 'me',
    person,
    what: 'advice',
    text: 'een tip',
    on: '2026-01-10',
  });
  const grown = { by: 'them', person, what: 'assignment', text: 'een klus', grewFrom: given.body.id };
  await post('favours', { ...grown, on: '2026-09-10' });
  const { chains, balance, people } = await get<{
    chains: { tookDays: number }[];
    balance: { unthanked: object[] };
    people: Record<string, string>;
  }>('harvest');
  expect(chains).toMatchObject([{ tookDays: 243 }]);
  expect(balance.unthanked).toMatchObject([{ what: 'introduction' }, { what: 'assignment' }]);
  expect(people[person]).toBe('Henk');
});

test('[T4] credibility, balance and referral of a person come together', async () => {
  const person = await addPerson({ name: 'Ingrid' });
  await post('favours', { by: 'me', person, what: 'time', text: 'een middag' });
  expect(await get(`people/${person}/trust`)).toMatchObject({
    credibility: { helped: 1, parts: [{ type: 'helped', count: 1 }] },
    balance: { stands: 'given-only' },
    referral: { verdict: 'thin' },
  });
  expect((await sanne.api('GET', path('people/none/trust'))).status).toBe(404);
});

test('[K7] a talk for two is planned in the language of its owner', async () => {
  const person = await addPerson({ name: 'Joris' });
  const planned = await post('one-to-ones', { person });
  expect(planned.body).toMatchObject({ person, dueOn: '2026-12-06', purpose: 'one-to-one' });
  expect(await get('one-to-ones')).toMatchObject({ perMonth: 3, plans: [{ id: planned.body.id }] });
});

test('[P7] names to drill come with their answer, and what was asked does not come back today', async () => {
  const { body } = await post<{ import: string }>('example', { people: 40, years: 1 });
  expect(body.import).toBeTruthy();
  const { cards } = await get<{ cards: { person: string; kind: string; answer: { name: string } }[] }>(
    'drill',
  );
  const [card] = cards;
  expect(card?.answer.name).toBeTruthy();
  const graded = await post(`drill/${card?.person}`, { card: card?.kind, grade: 'knew' });
  expect(graded.status).toBe(204);
  const again = await get<{ cards: { person: string }[]; doneToday: number }>('drill');
  expect(again.cards.map(({ person }) => person)).not.toContain(card?.person);
  expect(again.doneToday).toBe(1);
  expect((await sanne.api('GET', path('drill?event=none'))).status).toBe(404);
});

test('[C4] a question of your own is added, listed and taken away', async () => {
  const line = { text: 'Wat leerde u vorige week?', language: 'nl', topic: 'work' };
  const added = await post('lines', line);
  expect(await get('lines')).toEqual({ lines: [{ id: added.body.id, ...line }] });
  expect((await sanne.api('DELETE', path(`lines/${added.body.id}`))).status).toBe(204);
  expect(await get('lines')).toEqual({ lines: [] });
  expect((await post('lines', { text: 'Zomaar', language: 'nl' })).status).toBe(422);
});

test('[E3] an event and a year say what they brought', async () => {
  const { events } = await get<{ events: { id: string }[] }>('events?which=past');
  const event = await get<{ tells: object[]; event: object }>(`events/${events[0]?.id}/yield`);
  expect(event.event).toMatchObject({ id: events[0]?.id });
  expect(await get('review?year=2026')).toMatchObject({
    period: { of: 'year', from: '2026-01-01', to: '2026-11-22' },
    months: expect.arrayContaining([
      {
        month: '2026-01',
        talks: expect.any(Number) as number,
        began: expect.any(Number) as number,
        given: expect.any(Number) as number,
        received: expect.any(Number) as number,
      },
    ]),
  });
  expect(await get('review')).toMatchObject({ period: { of: 'three-years' } });
});

test('[T3] who could introduce you is asked in one way at a time', async () => {
  const known = await addPerson({ name: 'Kees', organisation: 'Stadswerf' });
  const found = await get<{ paths: { people: string[] }[] }>('paths?organisation=Stadswerf');
  expect(found.paths.every(({ people }) => people[0] === 'me')).toBe(true);
  expect((await sanne.api('GET', path(`paths?to=${known}&role=x`))).status).toBe(422);
  expect((await sanne.api('GET', path('paths?to=none'))).status).toBe(404);
});

test('[Q3] a text of your own is read with the eyes of another', async () => {
  const { body } = await sanne.api('POST', 'readings', {
    as: 'ask',
    texts: [{ id: 'a', lang: 'nl', text: 'Ik zoek klanten.' }],
  });
  expect(body).toMatchObject({
    texts: [{ id: 'a', specific: false, missing: expect.arrayContaining(['role']) as unknown }],
  });
});
