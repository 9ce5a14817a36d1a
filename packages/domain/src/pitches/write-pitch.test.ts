import { expect, test } from 'vitest';
import { writePitch } from './write-pitch.ts';

const ids = () => '0190';

test('a pitch needs a name and words', () => {
  expect(writePitch({ pitch: null }, { label: 'kort' }, { ids })).toEqual({
    ok: false,
    problem: { type: 'text-missing', field: 'text' },
  });
  expect(
    writePitch({ pitch: null }, { label: 'kort', text: 'Ik bouw scholen.', language: 'nl' }, { ids }),
  ).toMatchObject({
    value: [{ kind: 'pitch', id: '0190', fields: { label: 'kort', text: 'Ik bouw scholen.' } }],
  });
});

test('[Q1] a version is written for an audience, a language and a length that exists', () => {
  const intent = { label: 'kort', text: 'Ik bouw scholen.', audience: 'ouders', language: 'nl' } as const;
  const written = writePitch({ pitch: null }, { ...intent, length: 30 }, { ids });
  expect(written).toMatchObject({ value: [{ fields: { audience: 'ouders', language: 'nl', length: 30 } }] });
  expect(writePitch({ pitch: null }, { ...intent, length: 31 }, { ids })).toMatchObject({
    problem: { type: 'not-a-choice', field: 'length', choices: '10, 30, 60, 120' },
  });
});
