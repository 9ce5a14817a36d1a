import { IntlMessageFormat } from 'intl-messageformat';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createShell, type TestShell } from './run.harness.ts';
import en from './wording/en.json' with { type: 'json' };
import nl from './wording/nl.json' with { type: 'json' };

let shell: TestShell;
beforeAll(async () => {
  shell = await createShell();
});
afterAll(() => shell.remove());

test('both languages say the same things, with the same places to fill', () => {
  expect(Object.keys(en)).toEqual(Object.keys(nl));
  for (const key of Object.keys(nl) as (keyof typeof nl)[])
    expect(places(en[key]), key).toEqual(places(nl[key]));
});

test.each([
  'frobnicate',
  'people',
  'people list --order wonderful',
  'people add',
  'today --now gisteren',
  'people list --limit 0',
])('wrong use leaves with 2 and says what would be right: %s', async (line) => {
  const { code, out, error } = await shell.kennis(line);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).not.toBe('');
});

test('help is on stdout and leaves with 0, in the language of the terminal or the one asked for', async () => {
  const help = await shell.kennis('--help');
  expect(help.code).toBe(0);
  expect(help.out).toContain('mensen die je kent');
  expect((await shell.kennis('--language en --help')).out).toContain('people you know');
  expect((await shell.kennis('people --help')).out).toMatch(/list[\s\S]*show[\s\S]*add/);
});

test('a setting that cannot be is refused with a sentence', async () => {
  const other = await createShell({ lang: 'en_GB.UTF-8' });
  const { code, error } = await other.kennis('people show Niemand');
  expect(code).toBe(1);
  expect(error).toBe('Nobody answers to ‘Niemand’.\n');
  await other.remove();
});

test('a PostgreSQL that does not answer is said in a sentence', async () => {
  const env = { DATABASE_URL: 'postgres://kennis@127.0.0.1:1/kennis' };
  const other = await createShell({ lang: 'en_GB.UTF-8', env });
  for (const command of ['doctor', 'user list', 'serve', 'today']) {
    const { code, error } = await other.kennis(command);
    expect(code).toBe(1);
    expect(error).toMatch(
      /^The database of DATABASE_URL does not answer \(.*ECONNREFUSED.*\)\. Start PostgreSQL/,
    );
  }
  await other.remove();
});

/** Names of the places that a message fills, found by parsing it; the form of address is always there. */
function places(message: string): ReadonlySet<string> {
  const names = new Set<string>();
  JSON.stringify(new IntlMessageFormat(message, 'nl', undefined, { ignoreTag: true }).getAst(), (_, node) => {
    if (node?.type > 0 && node.type < 7 && typeof node.value === 'string') names.add(node.value);
    return node;
  });
  names.delete('address');
  return names;
}
