import { expect, type Page, test } from '@playwright/test';
import { type KennisServer, kennis, startKennis } from './kennis-server.ts';
import { anotherDevice, installed, sent, setUp } from './people.ts';

let server: KennisServer;
test.beforeEach(async () => {
  server = await startKennis();
});
test.afterEach(() => server.remove());

test('two tabs of one browser show what the other wrote, and one of them at a time talks to the server', async ({
  context,
}) => {
  const first = await context.newPage();
  await setUp(first, server);
  await first.getByText('Leeg beginnen').click();
  await first.locator('.bar a[href="/people"]').click();
  await sent(first);
  const second = await context.newPage();
  const asked = exchanges(second);
  await second.goto(`${server.url}/people`);
  await sent(second);

  await addPerson(second, 'Lieke Mulder');
  await expect(first.getByText('Lieke Mulder')).toBeVisible();
  await addPerson(first, 'Karim Bouzid');
  await expect(second.getByText('Karim Bouzid')).toBeVisible();
  await sent(first);
  await sent(second);
  expect(await kennis(server.data, 'people', 'list')).toMatch(/Karim Bouzid.*Lieke Mulder/s);
  expect(asked()).toBe(0);

  await first.close();
  await addPerson(second, 'Anouk Visser');
  await sent(second);
  expect(await kennis(server.data, 'people', 'list')).toContain('Anouk Visser');
  expect(asked()).toBeGreaterThan(0);
});

test('a pairing link opens one phone, once, and signing that phone out wipes what it held', async ({
  page: laptop,
  browser,
}) => {
  await setUp(laptop, server);
  await laptop.getByText('Leeg beginnen').click();
  await addPerson(laptop, 'Sanne de Vries');
  await sent(laptop);
  await laptop.goto(`${server.url}/me/devices`);
  await laptop.getByRole('button', { name: 'Telefoon koppelen' }).click();
  const link = await laptop.locator('.me-link').textContent();
  expect(link).toMatch(/\/pair#./);

  const pocket = await anotherDevice(browser);
  const phone = await pocket.newPage();
  await phone.goto(link ?? '');
  await phone.getByRole('button', { name: 'Open hier' }).click();
  await phone.waitForURL('**/today');
  await sent(phone);
  await phone.goto(`${server.url}/people`);
  await expect(phone.getByText('Sanne de Vries')).toBeVisible();
  expect(await heldBy(phone)).not.toEqual({ books: [], account: null });
  await installed(phone);

  const stranger = await anotherDevice(browser);
  const late = await stranger.newPage();
  await late.goto(link ?? '');
  await late.getByRole('button', { name: 'Open hier' }).click();
  await expect(late.getByText('Deze link is al gebruikt of verlopen. Maak een nieuwe.')).toBeVisible();
  await stranger.close();

  // In the pocket: nothing of Kennis is open when it is signed out.
  await phone.goto('about:blank');
  await laptop.reload();
  await laptop.getByRole('button', { name: 'Log uit' }).click();
  await expect(laptop.getByRole('button', { name: 'Log uit' })).toHaveCount(0);
  await phone.goto(`${server.url}/people`);
  await expect(phone.getByLabel('Wachtwoord')).toBeVisible();
  await expect.poll(() => heldBy(phone)).toEqual({ books: [], account: null });
  await server.stop();
  await phone.reload();
  await expect(phone.getByText('De server antwoordt niet')).toBeVisible();
  await expect(phone.getByText('Sanne de Vries')).toHaveCount(0);
  await pocket.close();
});

test('an import whose server is stopped in the middle goes on where it was, on the screen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const total = 6000;
  await setUp(page, server);
  await page.getByText('Mijn contacten ophalen').click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'groot.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards(total)) });
  await page.getByRole('button', { name: /Zet .* erin/ }).click({ timeout: 60_000 });
  await expect(page.getByText(/^[1-9][\d.]* van 6\.000 mensen staan erin/)).toBeVisible();
  await server.stop();
  await expect(page.getByText(/Voor het ophalen is verbinding nodig/)).toBeVisible();
  expect(await peopleIn(server)).toBeLessThan(total);

  await server.start();
  await expect(page.getByText('Ze staan erin')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/\d nieuw, niemand aangevuld/)).toBeVisible();
  await expect(page.getByText(/Voor het ophalen is verbinding nodig/)).toHaveCount(0);
  expect(await peopleIn(server)).toBe(total);
});

/** Adds somebody by hand, from the list and back to it, without loading the page anew. */
async function addPerson(page: Page, name: string): Promise<void> {
  await page.locator('.bar a[href="/people"]').click();
  await page.locator('a[href="/people/new"]').first().click();
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await page.locator('.bar a[href="/people"]').click();
}

/** Counts the exchanges that a tab has with the server. */
function exchanges(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/sync')) count += 1;
  });
  return () => count;
}

/** What a browser keeps of somebody's book. */
function heldBy(page: Page): Promise<{ books: string[]; account: string | null }> {
  return page.evaluate(async () => ({
    books: (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    account: localStorage.getItem('kennis.account'),
  }));
}

function cards(count: number): string {
  const card = (_: unknown, at: number) =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Mens ${at}\r\nEMAIL:mens${at}@voorbeeld.example\r\nEND:VCARD\r\n`;
  return Array.from({ length: count }, card).join('');
}

async function peopleIn({ data }: KennisServer): Promise<number> {
  return (await kennis(data, 'people', 'list')).match(/^.*Mens \d+/gm)?.length ?? 0;
}
