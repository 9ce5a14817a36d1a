// Takes the pictures of the README from the real app, filled with the example network: `node journeys/pictures.ts`.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium as engine, type Page } from '@playwright/test';
import { chromium } from './chromium.ts';
import { kennis, startKennis } from './kennis-server.ts';
import { setUp } from './people.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');
const phone = { width: 390, height: 844 };
const laptop = { width: 1280, height: 800 };

await mkdir(folder, { recursive: true });
const server = await startKennis();
const browser = await engine.launch(chromium);
const first = await browser.newPage({ locale: 'nl-NL' });
await setUp(first, server);
const signedIn = await first.context().storageState();
await kennis(server.data, 'example', '--people', '300', '--years', '3', '--language', 'nl');
const people = JSON.parse(await kennis(server.data, 'people', 'list', '--json'));
const events = JSON.parse(await kennis(server.data, 'events', 'list', '--json'));
const sanne = idOf(people, 'Sanne de Vries');
const party = idOf(events, 'Havenborrel');

await picture(browser, 'today-nl-light', phone, 'light', '/today');
await picture(browser, 'person-nl-light', phone, 'light', `/people/${sanne}`);
await picture(browser, 'floor-nl-dark', phone, 'dark', `/events/${party}/floor`);
await picture(browser, 'capture-nl-light', phone, 'light', `/capture?event=${party}`, async (page) => {
  await page
    .locator('textarea')
    .first()
    .fill(
      'Sanne de Vries, eigenaar bakkerij De Vries in Zwolle, zoekt stagiairs, ik stuur vrijdag het artikel over deegrust',
    );
});
await picture(browser, 'attendees-nl-light', phone, 'light', `/events/${party}/attendees`);
await picture(browser, 'connect-nl-light', phone, 'light', '/connect');
await picture(browser, 'harvest-nl-dark', phone, 'dark', '/connect/given');
await picture(browser, 'people-nl-dark', laptop, 'dark', `/people/${sanne}`);
await browser.close();
await server.remove();

async function picture(
  browser: Browser,
  name: string,
  viewport: typeof phone,
  colorScheme: 'light' | 'dark',
  path: string,
  before: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    deviceScaleFactor: 2,
    storageState: signedIn,
  });
  const page = await context.newPage();
  await page.goto(`${server.url}/today`);
  await page.locator('[data-truth="sent"]').first().waitFor({ state: 'attached' });
  await page.goto(`${server.url}${path}`);
  await page.locator('h1, h2').first().waitFor();
  await before(page);
  await page.waitForTimeout(800);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await context.close();
}

function idOf(listed: unknown, name: string): string {
  const rows = (Array.isArray(listed) ? listed : Object.values(listed as object)[0]) as readonly {
    readonly id: string;
    readonly name: unknown;
  }[];
  const found = rows.find((row) => JSON.stringify(row.name).includes(name));
  if (!found) throw new Error(`${name} is not in the example`);
  return found.id;
}
