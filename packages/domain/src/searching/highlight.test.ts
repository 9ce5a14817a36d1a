import { expect, test } from 'vitest';
import { highlight } from './highlight.ts';

const parts = (query: string, text: string): string[] =>
  highlight(query, text).map(({ start, end }) => text.slice(start, end));

test('highlight gives letters as they are written', () => {
  expect(parts('stras', 'In de Straße')).toEqual(['Straß']);
  expect(parts('zoe', 'Zoe\u0308 en Zoë')).toEqual(['Zoe\u0308', 'Zoë']);
  expect(parts('vries', 'Sanne de Vries')).toEqual(['Vries']);
});

test('highlight marks a word with a typo whole', () => {
  expect(parts('snane', 'Sanne de Vries')).toEqual(['Sanne']);
});
