import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

let shell: TestShell;
beforeAll(async () => {
  shell = await createShell();
  await shell.kennis('people add Sanne de Vries');
  await shell.kennis('people add Mo El Amrani');
  await shell.kennis('people add Els Kok');
  await shell.kennis('people met Sanne --on 2026-11-14');
  await shell.kennis('people met Mo --on 2026-01-14');
});
afterAll(() => shell.remove());

interface Row {
  readonly name: string;
  readonly inTouch: number;
  readonly contactDays: number;
  readonly daysSinceLast: number | null;
  readonly coolsOn: string | null;
  readonly reason: { readonly type: string; readonly sentence: string };
  readonly scale: number;
}

test('everybody is listed by in touch with the reason, the warmest first', async () => {
  const rows = await shell.json<Row[]>('people in-touch');
  expect(rows.map(({ name }) => name)).toEqual(['Sanne de Vries', 'Mo El Amrani', 'Els Kok']);
  expect(rows[0]).toMatchObject({ contactDays: 1, daysSinceLast: 7, coolsOn: '2026-12-03', scale: 1 });
  expect(rows[0]?.inTouch).toBeCloseTo(0.4111, 4);
  expect(rows[0]?.reason).toMatchObject({
    type: 'one-meeting',
    sentence: 'één keer gesproken, 7 dagen geleden',
  });
  expect(rows[2]).toMatchObject({ inTouch: 0, daysSinceLast: null, coolsOn: null });
});

test('the present may be another, and pages go on', async () => {
  const [first] = await shell.json<Row[]>('people in-touch --now 2027-11-21T12:00:00Z --limit 1');
  expect(first).toMatchObject({ name: 'Sanne de Vries', daysSinceLast: 372 });
  const second = await shell.json<Row[]>('people in-touch --limit 2 --page 2');
  expect(second.map(({ name }) => name)).toEqual(['Els Kok']);
  expect((await shell.kennis('people in-touch')).out).toContain('41 %  Sanne de Vries: één keer gesproken');
});

test('a page that is no number is refused as usage', async () => {
  expect((await shell.kennis('people in-touch --page nul')).code).toBe(2);
});
