import { expect, test } from '@playwright/test';
import { type KennisServer, kennis, startKennis } from './kennis-server.ts';
import { anotherDevice, installed, sent, setUp, signIn } from './people.ts';

let server: KennisServer;
test.beforeEach(async () => {
  server = await startKennis();
});
test.afterEach(() => server.remove());

test('a conversation caught without a server reaches the server and a second device, once', async ({
  page,
  browser,
}) => {
  await setUp(page, server);
  await page.getByText('Leeg beginnen').click();
  await page.goto(`${server.url}/events/new`);
  await page.getByLabel('Hoe heet het?').fill('Haringpartij');
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await page.waitForURL(/\/events\/[0-9a-f-]{36}$/);
  const floor = `${page.url()}/floor`;
  await installed(page);
  await sent(page);

  await server.stop();
  await page.goto(floor);
  await page.getByText('Hoe begin ik?').click();
  await page.keyboard.press('Escape');
  await page.goto(floor);
  await page
    .getByRole('link', { name: /^\+? ?Gesprek/ })
    .or(page.getByRole('button', { name: /^Gesprek/ }))
    .first()
    .click();
  await page
    .getByLabel(/Wie sprak je/)
    .fill(
      'Sanne de Vries, eigenaar bakkerij De Vries in Zwolle, zoekt stagiairs, ik stuur vrijdag het artikel over deegrust',
    );
  await expect(page.getByRole('button', { name: 'zoekt stagiairs' })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
  await expect(page.getByText('1 van 3 nieuw')).toBeVisible();
  await page.goto(`${server.url}/people`);
  await expect(page.getByText('Sanne de Vries')).toBeVisible();
  await expect(page.locator('[data-truth="unsent-offline"]').first()).toBeAttached();

  await server.start();
  await sent(page);

  const other = await anotherDevice(browser, { viewport: { width: 1280, height: 800 } });
  const laptop = await other.newPage();
  await signIn(laptop, server);
  await laptop.goto(`${server.url}/people`);
  await laptop.getByText('Sanne de Vries').click();
  await expect(laptop.getByText('stagiairs').first()).toBeVisible();
  await expect(laptop.getByText(/artikel over deegrust/).first()).toBeVisible();
  await other.close();
  const listed = JSON.parse(await kennis(server.data, 'people', 'list', '--json'));
  expect(JSON.stringify(listed).split('Sanne de Vries').length - 1).toBeLessThanOrEqual(2);
});

test('what was written without a server is there after the app was closed and opened again', async ({
  browser,
}) => {
  const phone = await anotherDevice(browser);
  const page = await phone.newPage();
  await setUp(page, server);
  await page.getByText('Leeg beginnen').click();
  await installed(page);
  await sent(page);
  await server.stop();
  await page.goto(`${server.url}/people/new`);
  await page.getByLabel('Naam', { exact: true }).fill('Mo El Amrani');
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { name: 'Mo El Amrani' })).toBeVisible();
  await page.close();
  const again = await phone.newPage();
  await again.goto(`${server.url}/people`);
  await expect(again.getByText('Mo El Amrani')).toBeVisible();
  await server.start();
  await sent(again);
  await phone.close();
  expect(await kennis(server.data, 'people', 'list')).toContain('Mo El Amrani');
});
