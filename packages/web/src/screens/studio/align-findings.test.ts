import { readText } from '@kennis/domain/reading';
import { expect, test } from 'vitest';
import { alignFindings } from './align-findings.ts';
import { readable } from './readable.ts';
import { findingAt, underlined } from './underlined.ts';

const read = (text: string) => readText({ text: readable(text), lang: 'nl', as: 'pitch' }).findings;
const words = (text: string, findings: ReturnType<typeof read>) =>
  findings.filter(({ kind }) => kind === 'jargon').map(({ span }) => text.slice(...span));

test('[Q2] underlines move along with what is typed before them, and go where one types', () => {
  const before = 'Ik ben Els 🙂. Wij faciliteren teams en werken met stakeholders.';
  const findings = read(before);
  expect(words(before, findings)).toEqual(['faciliteren', 'stakeholders']);
  const longer = before.replace('Els', 'Els van Dijk');
  expect(words(longer, alignFindings(findings, before, longer))).toEqual(['faciliteren', 'stakeholders']);
  const changed = before.replace('faciliteren', 'faciliteerden');
  expect(words(changed, alignFindings(findings, before, changed))).toEqual(['stakeholders']);
  expect(words('', alignFindings(findings, before, ''))).toEqual([]);
});

test('[Q2] a text is cut into stretches that together are the text, right to left and emoji as well', () => {
  for (const text of [
    'Wij faciliteren 👩‍👩‍👧 stakeholders',
    'שלום faciliteren עולם',
    '',
    'governance'.repeat(2000),
  ]) {
    const stretches = underlined(text, read(text));
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  }
});

test('[Q2] a tap finds the smallest finding at that place', () => {
  const text =
    'Ik help bakkers in de stad en in het dorp met hun governance en hun papieren en alles wat daar verder nog bij komt kijken in een jaar.';
  const findings = read(text);
  const at = findingAt(findings, text.indexOf('governance') + 3);
  expect(findings[at ?? -1]?.kind).toBe('jargon');
  expect(findings[findingAt(findings, 2) ?? -1]?.kind).toBe('long-sentence');
  expect(findingAt([], 2)).toBeNull();
});

test('what is no word is passed over, and every letter keeps its place', () => {
  const text = `Wij ${'a'.repeat(20_000)} faciliteren`;
  expect(readable(text)).toHaveLength(5000);
  expect(readable(`Wij ${'a'.repeat(100)} faciliteren`).indexOf('faciliteren')).toBe(105);
  const started = performance.now();
  read('governance'.repeat(2000));
  expect(performance.now() - started).toBeLessThan(500);
});
