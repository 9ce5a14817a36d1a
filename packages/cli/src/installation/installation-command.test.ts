import { expect, test } from 'vitest';
import { createShell } from '../run.harness.ts';

test('a command on the whole installation takes --book and says that it narrows nothing', async () => {
  const shell = await createShell();
  await shell.kennis('people add Sanne');
  const listed = await shell.kennis('user list --book Mo --json');
  expect(listed).toMatchObject({ code: 0, error: expect.stringContaining('elk boek') });
  expect(JSON.parse(listed.out)).toHaveLength(1);
  expect(await shell.kennis('user list')).toMatchObject({ code: 0, error: '' });
  await shell.remove();
});
