import { expect, test } from 'vitest';
import { createShell } from './run.harness.ts';

test('usageInDutch: a Dutch terminal gets help and usage errors in Dutch, an English one in English', async () => {
  const shell = await createShell({ lang: 'nl_NL.UTF-8' });
  const { out } = await shell.kennis('people list --help');
  expect(out).toContain('Gebruik: kennis people list [opties]');
  expect(out).toMatch(/Opties:[\s\S]*laat zien hoe het werkt/);
  expect(await shell.kennis('people list --limt 3')).toMatchObject({
    code: 2,
    error: 'Deze optie is er niet: --limt.\nBedoel je --limit?\n',
  });
  expect((await shell.kennis('people list --limit x')).error).toBe(
    '‘x’ kan niet bij --limit <number>. Neem een heel getal van 1 of meer.\n',
  );
  expect((await shell.kennis('--language en people list --limit x')).error).toContain(
    'is not a whole number',
  );
  await shell.remove();
});
