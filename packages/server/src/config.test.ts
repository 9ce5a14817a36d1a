import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

test('an empty environment serves on this machine only, with data in ./data', () => {
  const config = readConfig({}, '/srv/kennis');
  expect(config).toMatchObject({
    ok: true,
    value: {
      port: 4747,
      host: '127.0.0.1',
      publicUrl: null,
      dataFolder: '/srv/kennis/data',
      databaseUrl: null,
      tls: null,
    },
  });
});

test.each([
  ['PORT', { PORT: 'http' }],
  ['PORT', { PORT: '70000' }],
  ['KENNIS_URL', { KENNIS_URL: 'kennis.example.nl' }],
  ['KENNIS_URL', { KENNIS_URL: 'https://example.nl/kennis' }],
  ['KENNIS_URL', { KENNIS_URL: 'javascript:alert(1)' }],
  ['TLS_CERT', { TLS_CERT: 'cert.pem' }],
  ['DATABASE_URL', { DATABASE_URL: 'mysql://x' }],
])('%s that cannot be used is refused by name: %o', (name, env) => {
  expect(readConfig(env)).toMatchObject({ ok: false, problem: { type: 'setting', name } });
});

test('a database address is not repeated in the problem: it holds a password', () => {
  expect(JSON.stringify(readConfig({ DATABASE_URL: 'mysql://me:secret@db' }))).not.toContain('secret');
});
