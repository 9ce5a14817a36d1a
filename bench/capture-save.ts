// Capturing a talk on a phone, its processor slowed four times: from the tap to a field that takes letters, from a letter to the
// next picture, and from the press to durably saved. `node bench/capture-save.ts [people] [talks]`, over the app as it was
// built. Forty talks take four minutes on a quiet machine and more than twice that on a busy one.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openPhone, signIn, slowDown } from './chromium.ts';
import { serveKennis } from './served-kennis.ts';

const people = Number(process.argv[2] ?? 2000);
const talks = Number(process.argv[3] ?? 40);
const first = ['Petra', 'Karim', 'Lieke', 'Jan', 'Sanne', 'Mo', 'Anouk', 'Bram'];
// Nobody of the example network bears these, so that no talk waits for a choice between namesakes.
const family = [
  'Quispel',
  'Zonnevylle',
  'Tazelaar',
  'Ketelaar',
  'Hazelhof',
  'Pruisken',
  'Raaphorst',
  'Wapstra',
];

/** What the page notes for itself; times in ms of its own clock, 0 where it did not happen yet. */
interface Noted {
  tappedAt: number;
  readyAt: number;
  pressedAt: number;
  /** The transaction of the talk is complete, its durability strict. */
  savedAt: number;
  toldAt: number;
  /** The notice that stood there when it was pressed. */
  before: string | null;
  letters: number[];
}

const kennis = await serveKennis(people, 3);
const profile = await mkdtemp(join(tmpdir(), 'kennis-bench-phone-'));
const phone = await openPhone(profile);
await signIn(phone, kennis);
const page = await phone.newPage();
await page.addInitScript(noteTimes);
await page.goto(`${kennis.url}/people`);
await page.locator('[data-truth="sent"]').first().waitFor({ state: 'attached', timeout: 600_000 });
await page.waitForTimeout(4000);
await slowDown(page, 4);
const opened: number[] = [];
const saved: number[] = [];
const told: number[] = [];
for (let talk = 0; talk <= talks; talk++) {
  const noted = await writeTalk(page, talk);
  // The first opens what the others find open.
  if (talk === 0) console.log(`first opening: ${Math.round(noted.readyAt - noted.tappedAt)} ms`);
  else {
    opened.push(noted.readyAt - noted.tappedAt);
    saved.push(noted.savedAt - noted.pressedAt);
    told.push(noted.toldAt - noted.pressedAt);
  }
}
const { letters } = await page.evaluate(() => (globalThis as unknown as { noted: Noted }).noted);
console.log(`${people} people, 4x slower, ${talks} talks`);
print('tap to a field with the keyboard', opened);
print('letter to the next picture', letters);
print('press to durably saved (reach p95 150)', saved);
print('press to being told so', told);
await phone.close();
await kennis.stop();
await rm(profile, { recursive: true, force: true });

async function writeTalk(page: Page, talk: number): Promise<Noted> {
  const name = `${first[talk % 8]} ${family[Math.floor(talk / 8) % 8]}`;
  await page.locator('.bar a[href="/capture"]').click();
  await page.locator('.talk-line').waitFor();
  await page.keyboard.type(
    `${name}, inkoper bij Rondhout in Zwolle, zoekt een jurist voor ${talk}, ik stuur vrijdag het verslag`,
    { delay: 25 },
  );
  await page.locator('.talk-part[data-kind="promise"]').waitFor();
  await page.waitForTimeout(300);
  await page.locator('.sheet-foot .button').click();
  await page.locator('.notice').waitFor();
  await page.locator('.talk-line').waitFor({ state: 'detached' });
  await page.waitForTimeout(300);
  return page.evaluate(() => ({ ...(globalThis as unknown as { noted: Noted }).noted }));
}

/** Runs in the page. */
function noteTimes(): void {
  const noted: Noted = {
    tappedAt: 0,
    readyAt: 0,
    pressedAt: 0,
    savedAt: 0,
    toldAt: 0,
    before: null,
    letters: [],
  };
  (globalThis as unknown as { noted: Noted }).noted = noted;
  const notice = () => document.querySelector('.notice span')?.textContent ?? null;
  const at = (name: string, note: (target: Element, time: number) => void) =>
    document.addEventListener(
      name,
      ({ target, timeStamp }) => target instanceof Element && note(target, timeStamp),
      true,
    );
  at('pointerup', (target, time) => {
    if (target.closest('[href="/capture"]')) noted.tappedAt = time;
    if (!target.closest('.sheet-foot')) return;
    Object.assign(noted, { pressedAt: time, savedAt: 0, toldAt: 0, before: notice() });
  });
  at('focusin', (target) => {
    if (target.matches('.talk-line')) noted.readyAt = performance.now();
  });
  at('input', (_, time) =>
    requestAnimationFrame(() => setTimeout(() => noted.letters.push(performance.now() - time))),
  );
  new MutationObserver(() => {
    const isNew = notice() !== null && notice() !== noted.before;
    if (noted.toldAt === 0 && noted.pressedAt > 0 && isNew) noted.toldAt = performance.now();
  }).observe(document, { subtree: true, childList: true });
  const open = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...how) {
    const made = open.apply(this, how);
    const isTalk = made.mode === 'readwrite' && noted.pressedAt > 0 && noted.savedAt === 0;
    if (isTalk && made.durability !== 'strict') throw new Error(`durability ${made.durability}`);
    const press = noted.pressedAt;
    if (isTalk)
      made.addEventListener('complete', () => {
        if (noted.pressedAt === press && noted.savedAt === 0) noted.savedAt = performance.now();
      });
    return made;
  };
}

function print(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.floor(sorted.length * share)] ?? Number.NaN);
  console.log(
    `${what}: median ${at(0.5)} ms, p95 ${at(0.95)}, slowest ${Math.round(sorted.at(-1) ?? Number.NaN)}`,
  );
}
