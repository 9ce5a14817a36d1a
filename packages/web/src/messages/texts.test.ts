import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = globSync('**/*.{ts,tsx}', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => readFileSync(join(root, file), 'utf8'));
const dutchFiles = globSync('**/{nl,*.nl}.json', { cwd: root }).sort();

describe.each(dutchFiles)('%s', (file) => {
  const dutch = readTexts(file);
  const english = readTexts(join(dirname(file), basename(file).replace('nl.json', 'en.json')));

  test('has every text in both languages', () => {
    expect(Object.keys(english).sort()).toEqual(Object.keys(dutch).sort());
    for (const text of [...Object.values(dutch), ...Object.values(english)]) expect(text.trim()).not.toBe('');
  });

  test('has texts that can be printed, with the same values in both languages', () => {
    for (const [key, text] of Object.entries(dutch)) {
      expect([key, ...argumentsOf(english[key] ?? '', 'en')]).toEqual([key, ...argumentsOf(text, 'nl')]);
    }
  });

  test('has no text that nothing says', () => {
    const used = usedKeys(file);
    expect(Object.keys(dutch).filter((key) => !used(key))).toEqual([]);
  });
});

test('[A1] no screen speaks of leads, deals, pipelines, conversion or prospects', () => {
  const selling = /\b(leads?|deals?|pipelines?|conversies?|conversions?|prospects?|acquisitie)\b/i;
  const texts = globSync('**/{nl,en,*.nl,*.en}.json', { cwd: root }).flatMap((file) =>
    Object.values(readTexts(file)),
  );
  expect(texts.length).toBeGreaterThan(500);
  expect(texts.filter((text) => selling.test(text))).toEqual([]);
});

function readTexts(file: string): { readonly [key: string]: string } {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

/** The values that a text takes, but for the form of address, which is always there. */
function argumentsOf(text: string, language: string): readonly string[] {
  const found = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const each of node) walk(each);
    if (typeof node !== 'object' || node === null) return;
    const { type, value, options, children } = node as { [name: string]: unknown };
    // 0 is literal text, 7 the number of a plural; everything else names a value.
    if (typeof value === 'string' && type !== 0 && type !== 7) found.add(value);
    for (const option of Object.values((options as object | undefined) ?? {})) walk(option.value);
    walk(children);
  };
  walk(new IntlMessageFormat(text, language).getAst());
  found.delete('address');
  return [...found].sort();
}

/** Whether a key stands in a source that uses these texts: whole, or as the beginning of a template. Problems come from everywhere. */
function usedKeys(file: string): (key: string) => boolean {
  if (basename(file) === 'problems.nl.json') return () => true;
  const name = messagesNameOf(file);
  const users = sources.filter((source) => source.includes(name)).join('\n');
  const templates = [...users.matchAll(/`([\w.-]*)\$\{[^}]*\}([\w.-]*)`/g)].filter(
    ([, head, tail]) => head || tail,
  );
  return (key) =>
    users.includes(`'${key}'`) ||
    users.includes(`"${key}"`) ||
    templates.some(([, head = '', tail = '']) => key.startsWith(head) && key.endsWith(tail));
}

function messagesNameOf(file: string): string {
  const path = `${basename(file).replace('nl.json', 'en.json')}'`;
  const module = globSync('*.ts', { cwd: join(root, dirname(file)) })
    .map((each) => readFileSync(join(root, dirname(file), each), 'utf8'))
    .find((source) => source.includes(`'./${path}`));
  const name = module && /export const (\w+)(?:: [^=]+)? = \{ nl, en \}/.exec(module)?.[1];
  if (!name) throw new Error(`No module exports the texts of ${file}`);
  return name;
}
