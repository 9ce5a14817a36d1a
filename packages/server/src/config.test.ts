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
  ['KENNIS_EMBEDDINGS_URL', { KENNIS_EMBEDDINGS_URL: 'file:///etc/passwd', KENNIS_EMBEDDINGS_MODEL: 'm' }],
  ['KENNIS_EMBEDDINGS_URL', { KENNIS_EMBEDDINGS_URL: 'localhost', KENNIS_EMBEDDINGS_MODEL: 'm' }],
  ['KENNIS_EMBEDDINGS_MODEL', { KENNIS_EMBEDDINGS_URL: 'http://127.0.0.1:11434/v1' }],
])('%s that cannot be used is refused by name: %o', (name, env) => {
  expect(readConfig(env)).toMatchObject({ ok: false, problem: { type: 'setting', name } });
});

test('a database address is not repeated in the problem: it holds a password', () => {
  expect(JSON.stringify(readConfig({ DATABASE_URL: 'mysql://me:secret@db' }))).not.toContain('secret');
});

test('an embedding endpoint is named by the operator: the address of the API or of its embeddings', () => {
  const endpointAt = (url: string) =>
    readConfig({ KENNIS_EMBEDDINGS_URL: url, KENNIS_EMBEDDINGS_MODEL: 'klein', KENNIS_EMBEDDINGS_KEY: 'k' });
  for (const url of ['http://127.0.0.1:11434/v1', 'http://127.0.0.1:11434/v1/embeddings']) {
    expect(endpointAt(url)).toMatchObject({
      value: {
        embeddings: { url: new URL('http://127.0.0.1:11434/v1/embeddings'), model: 'klein', key: 'k' },
      },
    });
  }
  expect(readConfig({})).toMatchObject({ value: { embeddings: null } });
});

test('what is wrong with an address is told without the password in it', () => {
  const read = readConfig({ KENNIS_EMBEDDINGS_URL: 'http://jan:geheim@127.0.0.1/v1' });
  expect(read).toMatchObject({ problem: { value: 'http://(hidden)@127.0.0.1/v1' } });
});
