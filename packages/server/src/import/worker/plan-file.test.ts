import { randomFillSync } from 'node:crypto';
import { createIds } from '@kennis/sync';
import { expect, test } from 'vitest';
import type { ImportPart } from '../import-state.ts';
import { planFile } from './plan-file.ts';

const options = { countryCode: '31', language: 'nl', today: '2026-11-21' } as const;
const nothing = { create: 0, merge: 0, skip: 0 };

test('more people than a file may hold are refused with the line, before all are read', async () => {
  const bytes = Buffer.from('BEGIN:VCARD\nFN:A\nEND:VCARD\n'.repeat(1001));
  const parts: ImportPart[] = [];
  const part = async (each: ImportPart) => void parts.push(each);
  const host = { known: async () => [], weigh: async () => nothing, part };
  expect(await planFile(bytes, options, createIds(Date.now, randomFillSync), host, 1000)).toEqual({
    ok: false,
    problem: { at: 3001, type: 'too-many-people', most: 1000 },
  });
  expect(parts).toHaveLength(10);
});
