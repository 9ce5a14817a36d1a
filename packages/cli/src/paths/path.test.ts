import { afterEach, beforeEach, expect, test } from 'vitest';
import { createShell, type TestShell } from '../run.harness.ts';

interface Path {
  readonly people: readonly string[];
  readonly score: number;
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    readonly reason: { readonly type: string };
  }[];
}

let shell: TestShell;
beforeEach(async () => {
  shell = await createShell();
});
afterEach(() => shell.remove());

const add = async (...words: string[]) => (await shell.json<{ id: string }>(['people', 'add', ...words])).id;

test('a path leads over whom you spoke to whom you look for, with a reason per step', async () => {
  const anna = await add('Anna Bos', '--organisation', 'Gemeente Ede');
  const xandra = await add('Xandra Vos', '--organisation', 'Gemeente Ede');
  await shell.kennis(['people', 'met', anna, '--on', '2026-10-01']);
  const paths = await shell.json<Path[]>(['path', '--to', xandra]);
  expect(paths).toMatchObject([
    {
      people: ['me', anna, xandra],
      steps: [
        { from: 'me', to: anna, reason: { type: 'known', met: 1 } },
        { from: anna, to: xandra, reason: { type: 'colleagues' } },
      ],
    },
  ]);
  expect(paths[0]?.score).toBeGreaterThan(0);
  const { out } = await shell.kennis(['path', '--to', 'Xandra']);
  expect(out).toContain('jij → Anna Bos → Xandra Vos\n  Je sprak Anna Bos één keer, op 1 oktober 2026');
  expect(await shell.json<Path[]>(['path', '--organisation', 'Gemeente Ede'])).toHaveLength(1);
});

test('no path is said, and nobody or two ends at once are refused', async () => {
  const xandra = await add('Xandra Vos');
  expect(await shell.json<Path[]>(['path', '--to', xandra])).toEqual([]);
  expect((await shell.kennis(['path', '--to', xandra])).out).toMatch(/^Geen weg/);
  expect((await shell.kennis('path')).code).toBe(1);
  expect((await shell.kennis('path --to Nobody')).code).toBe(1);
  expect((await shell.kennis('path --to Xandra --role jurist')).code).toBe(1);
});
