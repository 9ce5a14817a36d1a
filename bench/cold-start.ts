// The app on a phone: a browser takes a replica, and the installed app starts cold without the server, its processor
// slowed four times. `node bench/cold-start.ts`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPhone, signIn, slowDown } from './chromium.ts';
import { median } from './median.ts';
import { serveKennis } from './served-kennis.ts';

const runs = 5;

/** A replica of some 10,000 records. */
const whole = await serveKennis(820, 3);
const taken: number[] = [];
for (let run = 0; run < 3; run++) {
  const profile = await mkdtemp(join(tmpdir(), 'kennis-bench-phone-'));
  const phone = await openPhone(profile);
  await signIn(phone, whole);
  const page = await phone.newPage();
  const began = performance.now();
  await page.goto(whole.url);
  await page.locator('[data-truth="sent"]').first().waitFor({ state: 'attached', timeout: 120_000 });
  taken.push(performance.now() - began);
  if (run === 0) console.log(`records in the book: ${await countRecords(whole)}`);
  await phone.close();
  await rm(profile, { recursive: true, force: true });
}
console.log(`a browser takes a replica: ${Math.round(median(taken))} ms (reach 5000 for 10,000 records)`);
await whole.stop();

const cold = await serveKennis(2000, 3);
const profile = await mkdtemp(join(tmpdir(), 'kennis-bench-phone-'));
const first = await openPhone(profile);
await signIn(first, cold);
const setUp = await first.newPage();
await setUp.goto(cold.url);
await setUp.locator('[data-truth="sent"]').first().waitFor({ state: 'attached', timeout: 300_000 });
await setUp.evaluate(async () => void (await navigator.serviceWorker.ready));
await setUp.reload();
await setUp.locator('main h1').first().waitFor();
await first.close();
await cold.stop();
const usable: number[] = [];
for (let run = 0; run < runs; run++) {
  const phone = await openPhone(profile);
  const page = await phone.newPage();
  await slowDown(page, 4);
  const began = performance.now();
  await page.goto(cold.url, { waitUntil: 'commit' });
  await page.locator('main .today-row, main .today-promise').first().waitFor();
  usable.push(performance.now() - began);
  await phone.close();
}
await rm(profile, { recursive: true, force: true });
console.log(
  `installed app, cold, offline, 4x slower, 2,000 people: Today after ${Math.round(median(usable))} ms (reach 2000), slowest ${Math.round(Math.max(...usable))}`,
);

async function countRecords({ url, cookie, book }: typeof whole): Promise<number> {
  let cursor: string | null = null;
  for (let count = 0; ; ) {
    const response = await fetch(`${url}/api/v1/books/${book}/sync`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ protocol: 1, cursor, changes: [] }),
    });
    const answer = (await response.json()) as { changes: unknown[]; cursor: string; more: boolean };
    count += answer.changes.length;
    cursor = answer.cursor;
    if (!answer.more) return count;
  }
}
