import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Version } from '../card.ts';
import { components, escapeText, joinComponents, splitValue, unescapeText } from './escapes.ts';

const versions: Version[] = ['2.1', '3.0', '4.0'];

test.each([
  ['2.1', 'C:\\nieuw\\, a\\;b\\\\', 'C:\\nieuw\\, a;b\\\\'],
  ['3.0', 'a\\nb\\Nc\\, d\\; e\\\\ f\\: g\\" h\\q', 'a\nb\nc, d; e\\ f: g" h\\q'],
  ['4.0', 'a\\\\nb', 'a\\nb'],
] as const)('[V13] escapes of %s', (version, value, text) => {
  expect(unescapeText(value, version)).toBe(text);
});

test.each(versions)('[V13] any text comes back from %s', (version) => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', 'n', ':', '"', '\n', 'é', ' ') }),
      (text) => {
        const last = version === '2.1' ? text.replace(/\\+$/, '') : text;
        expect(unescapeText(escapeText(last, version), version)).toBe(last);
      },
    ),
  );
});

test.each(versions)('[V13] any components come back from %s', (version) => {
  const text = fc.string({ unit: fc.constantFrom('a', '\\', ';', ',', 'n', 'é'), minLength: 1 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      expect(components(joinComponents(texts, version), version)).toEqual(texts.map((each) => [each]));
    }),
  );
});

test.each(versions)(
  'a value is cut into ten thousand parts at most, and nothing of it is lost (%s)',
  (version) => {
    for (const value of ['a,'.repeat(20_000), 'a\\,b,'.repeat(20_000)]) {
      const parts = splitValue(value, ',', version);
      expect(parts.length).toBe(10_000);
      expect(parts.join(',')).toBe(value);
    }
  },
);
