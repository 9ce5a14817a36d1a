import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { type KennisServer, kennis, startKennis } from './kennis-server.ts';
import { anotherDevice, setUp, signIn } from './people.ts';

let server: KennisServer;
let paths: readonly string[];
test.beforeAll(async ({ browser }) => {
  server = await startKennis();
  const context = await anotherDevice(browser);
  const page = await context.newPage();
  await setUp(page, server);
  await context.close();
  await kennis(server.data, 'example', '--people', '120', '--years', '2');
  const people = JSON.parse(await kennis(server.data, 'people', 'list', '--json'));
  const events = JSON.parse(await kennis(server.data, 'events', 'list', '--json'));
  const person = firstId(people);
  const event = firstId(events);
  const { records } = JSON.parse(await kennis(server.data, 'export'));
  const firstOf = (wanted: string) =>
    firstId(records.filter(({ kind }: { kind: string }) => kind === wanted));
  const introduction = firstOf('introduction');
  const pitch = firstOf('pitch');
  const ask = firstId(
    records.filter(
      ({ kind, fields }: { kind: string; fields: { owner?: string } }) =>
        kind === 'ask' && fields.owner === 'me',
    ),
  );
  const talk = firstId(JSON.parse(await kennis(server.data, 'one-to-ones', 'add', person, '--json')));
  paths = [
    '/today',
    '/people',
    `/people/${person}`,
    `/people/${person}/edit`,
    '/people/new',
    '/people/sort',
    '/people/ring',
    '/names',
    '/import',
    '/events',
    '/events/new',
    `/events/${event}`,
    `/events/${event}/edit`,
    `/events/${event}/floor`,
    `/events/${event}/attendees`,
    `/events/${event}/rounds`,
    `/events/${event}/rounds/now`,
    '/connect',
    '/connect/new',
    '/connect/ways',
    '/connect/ways?q=notary',
    `/connect/one-to-ones/${talk}`,
    `/connect/one-to-ones/${talk}?after`,
    '/connect/given',
    '/connect/talks',
    '/connect/talks/new',
    `/connect/introductions/${introduction}`,
    '/capture',
    '/me',
    '/me/card',
    '/me/code',
    '/me/pitches',
    '/me/pitches/new',
    `/me/pitches/${pitch}`,
    `/me/pitches/${pitch}/aloud`,
    '/me/asks',
    '/me/asks/new',
    `/me/asks/${ask}`,
    '/me/goals',
    '/me/review',
    '/me/lines',
    '/me/settings',
    '/me/devices',
    '/me/export',
  ];
});
test.afterAll(() => server.remove());

const looks = [
  {
    name: 'Dutch, light, phone',
    locale: 'nl-NL',
    colorScheme: 'light',
    viewport: { width: 390, height: 844 },
  },
  {
    name: 'English, dark, laptop',
    locale: 'en-GB',
    colorScheme: 'dark',
    viewport: { width: 1280, height: 800 },
  },
] as const;

for (const { name, ...look } of looks) {
  test(`axe finds nothing on any screen: ${name}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await anotherDevice(browser, look);
    const page = await context.newPage();
    await signIn(page, server);
    for (const path of paths) {
      await show(page, path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect.soft(violations.map(({ id, nodes }) => [path, id, nodes[0]?.html.slice(0, 160)])).toEqual([]);
    }
    await context.close();
  });
}

const narrow = [
  { name: 'a screen of 320 px', width: 320, text: '100%' },
  { name: 'a phone with text of 200 %', width: 390, text: '200%' },
] as const;

for (const { name, width, text } of narrow) {
  test(`nothing is wider than ${name}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const context = await anotherDevice(browser, { viewport: { width, height: 720 } });
    const page = await context.newPage();
    await signIn(page, server);
    for (const path of paths) {
      await show(page, path);
      const wide = await page.evaluate((percent) => {
        document.documentElement.style.fontSize = percent;
        const panes = [document.documentElement, ...document.querySelectorAll('main, .sheet-body, .pane')];
        return panes.filter((pane) => pane.scrollWidth > pane.clientWidth + 1).map((pane) => pane.className);
      }, text);
      expect.soft([path, wide]).toEqual([path, []]);
    }
    await context.close();
  });
}

test('no English word stands on a Dutch screen and no Dutch one on an English screen, and no key shows', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const foreign = {
    'nl-NL': /\b(Save|Close|Cancel|Settings|Today|People|Events|Undo|Delete)\b/,
    'en-GB': /\b(Bewaar|Sluit|Sluiten|Annuleer|Instellingen|Vandaag|Mensen|Bijeenkomsten|Verwijder)\b/,
  };
  for (const [locale, words] of Object.entries(foreign)) {
    const context = await anotherDevice(browser, { locale });
    const page = await context.newPage();
    await signIn(page, server);
    for (const path of paths) {
      await show(page, path);
      const text = await page.locator('body').textContent();
      expect.soft([path, words.exec(text ?? '')?.[0] ?? null]).toEqual([path, null]);
    }
    await context.close();
  }
});

test('the bar, a person and a capture can be reached and used by keyboard alone', async ({ browser }) => {
  const context = await anotherDevice(browser, { viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await signIn(page, server);
  await show(page, '/people');
  await tabTo(page, /^Voeg iemand toe/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/people/new');
  await page.getByLabel('Naam', { exact: true }).focus();
  await page.keyboard.type('Toets Enbord');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Toets Enbord' })).toBeVisible();
  await context.close();
});

async function show(page: Page, path: string): Promise<void> {
  await page.goto(`${server.url}${path}`);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForTimeout(350);
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(label)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

function firstId(listed: unknown): string {
  const id = JSON.stringify(listed).match(/"id":"([0-9a-f-]{36})"/)?.[1];
  if (!id) throw new Error('nothing listed');
  return id;
}
