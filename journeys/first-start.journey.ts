import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type KennisServer, startKennis } from './kennis-server.ts';
import { installed, setUp } from './people.ts';

let server: KennisServer;
test.beforeAll(async () => {
  server = await startKennis();
});
test.afterAll(() => server.remove());

test('from the one-time link to Today: set up, bring in a vCard, sort, and all of it without the server', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await setUp(page, server);
  await expect(page.getByText('Rondkijken in een voorbeeld')).toBeVisible();
  await expect(page.getByText('Leeg beginnen')).toBeVisible();
  await page.getByText('Mijn contacten ophalen').click();

  await page.locator('input[type=file]').setInputFiles(join(import.meta.dirname, 'fixtures', 'friends.vcf'));
  await expect(page.getByText('Sanne de Vries')).toBeVisible();
  await page
    .getByRole('radio', { name: /Opmerkingen/ })
    .or(page.getByRole('button', { name: /Opmerkingen/ }))
    .first()
    .click();
  await page.getByRole('button', { name: /Zet .* erin/ }).click();
  await expect(page.getByText('Ze staan erin')).toBeVisible();

  await page.getByText('Sorteer ze nu').click();
  await page.getByRole('button', { name: 'Ja, graag' }).click();
  await page.getByRole('button', { name: 'Later verder' }).click();

  await page.goto(`${server.url}/people`);
  await expect(page.getByText('Özge Yılmaz')).toBeVisible();
  await expect(page.getByText('Mo El Amrani')).toBeVisible();
  await installed(page);

  await server.stop();
  await page.reload();
  await expect(page.getByText('Sanne de Vries')).toBeVisible();
  const search = page.getByRole('searchbox');
  await search.fill('yilmas');
  await expect(page.getByText('Özge Yılmaz')).toBeVisible();
  await expect(page.getByText('Sanne de Vries')).toHaveCount(0);
  await search.fill('warmte');
  await page.getByText('Mo El Amrani').click();
  await expect(page.getByRole('heading', { name: 'Mo El Amrani' })).toBeVisible();
  await expect(page.getByText('adviseur warmtenetten')).toBeVisible();
  await expect(page.getByText('<img src=x')).toBeVisible();
  expect(await page.evaluate(() => '__x' in window)).toBe(false);
  expect(errors).toEqual([]);
});
