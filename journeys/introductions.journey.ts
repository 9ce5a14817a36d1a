import { expect, type Page, test } from '@playwright/test';
import { type KennisServer, kennis, startKennis } from './kennis-server.ts';
import { installed, sent, setUp } from './people.ts';

let server: KennisServer;
test.beforeEach(async () => {
  server = await startKennis();
});
test.afterEach(() => server.remove());

test('[T1] two people are introduced step by step without a server, and nobody before both said yes', async ({
  page,
}) => {
  await setUp(page, server);
  await page.getByText('Leeg beginnen').click();
  await addPerson(page, 'Sanne de Vries');
  await addPerson(page, 'Mo El Amrani');
  await installed(page);
  await sent(page);
  await server.stop();

  await page.goto(`${server.url}/connect`);
  await page.getByRole('link', { name: 'Twee mensen voorstellen' }).first().click();
  await page.getByRole('button', { name: /Sanne de Vries/ }).click();
  await page.getByRole('button', { name: /Mo El Amrani/ }).click();
  await page.getByLabel('Waar gaat het om?').fill('een jurist die coöperaties kent');
  await page.getByRole('button', { name: 'Begin', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Sanne en Mo' })).toBeVisible();
  await expect(page.getByLabel('Wat je zou kunnen schrijven')).not.toHaveValue(/El Amrani/);

  await answer(page, 'Sanne', 'Ja, graag');
  await expect(page.getByText('Stel Sanne en Mo aan elkaar voor')).toHaveCount(0);
  await answer(page, 'Mo', 'Ja, graag');
  await expect(page.getByText('Stel Sanne en Mo aan elkaar voor')).toBeVisible();
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByText('Stel Sanne en Mo aan elkaar voor')).toHaveCount(0);
  await answer(page, 'Mo', 'Liever niet');
  await expect(page.getByRole('heading', { name: /iemand zei nee/i })).toBeVisible();

  await server.start();
  await page.goto(`${server.url}/connect`);
  await sent(page);
  const { records } = JSON.parse(await kennis(server.data, 'export'));
  const [introduction] = records.filter(({ kind }: { kind: string }) => kind === 'introduction');
  expect(introduction.fields).toMatchObject({
    about: 'een jurist die coöperaties kent',
    aAnswer: { said: 'yes' },
    bAnswer: { said: 'no' },
  });
  expect(introduction.fields.introducedOn).toBeUndefined();
});

async function addPerson(page: Page, name: string): Promise<void> {
  await page.goto(`${server.url}/people/new`);
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.locator('button[type=submit]').click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
}

/** Says what one of the two answered. */
async function answer(page: Page, name: string, said: string): Promise<void> {
  const asked = page.locator('.answer').filter({ hasText: name });
  await asked.getByRole('button', { name: said }).click();
}
