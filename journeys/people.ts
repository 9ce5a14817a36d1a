import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import type { KennisServer } from './kennis-server.ts';

export const password = 'een lange zin om te onthouden';

/** Opens the set-up link and becomes the first user, as a newcomer does. */
export async function setUp(page: Page, server: KennisServer): Promise<void> {
  await page.goto(server.setUpLink);
  await page.getByLabel(/^(Naam|Name)$/).fill('Els');
  await page.getByLabel(/^(Wachtwoord|Password)$/).fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**/welcome');
}

/** Signs in on a device of one's own. */
export async function signIn(page: Page, server: KennisServer): Promise<void> {
  await page.goto(server.url);
  await page.getByLabel(/^(Naam|Name)$/).fill('Els');
  await page.getByLabel(/^(Wachtwoord|Password)$/).fill(password);
  await page.locator('button[type=submit]').click();
  await page.waitForURL('**/today');
}

/** A browser of its own, as another device is. */
export function anotherDevice(
  browser: Browser,
  more: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'nl-NL', ...more });
}

/** Waits until the service worker holds the app, so that it starts without the server. */
export async function installed(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page
    .waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 30_000 })
    .catch(async () => {
      await page.reload();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    });
}

/** Waits until the server has acknowledged everything. */
export async function sent(page: Page): Promise<void> {
  await expect(page.locator('[data-truth="sent"]').first()).toBeAttached({ timeout: 60_000 });
}
