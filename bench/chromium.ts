import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { chromium as machine } from '../journeys/chromium.ts';
import type { ServedKennis } from './served-kennis.ts';

/** A phone-sized Chromium with a profile folder of its own. */
export function openPhone(profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    ...machine,
    viewport: { width: 390, height: 844 },
    locale: 'nl-NL',
  });
}

/** Signs in by the cookie of who is signed in at `kennis`. */
export async function signIn(context: BrowserContext, kennis: ServedKennis): Promise<void> {
  const at = kennis.cookie.indexOf('=');
  await context.addCookies([
    { name: kennis.cookie.slice(0, at), value: kennis.cookie.slice(at + 1), url: kennis.url, httpOnly: true },
  ]);
}

/** Makes the page's processor `times` slower. */
export async function slowDown(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: times });
}
