import { join, resolve } from 'node:path';
import { ok, type Problem, type Result, refuse } from '@kennis/domain';
import type { EmbeddingEndpoint } from './embeddings/embeddings.ts';

/** How this installation runs; read once at start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** The address that people use, without a path; links are made from it. Null: the address it listens on. */
  readonly publicUrl: URL | null;
  /** Where the database and the photos are. */
  readonly dataFolder: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** Paths of an own certificate and its key (PEM). */
  readonly tls: { readonly cert: string; readonly key: string } | null;
  /** Take the caller's address from the last `X-Forwarded-For`. */
  readonly trustProxy: boolean;
  /** The built web app. */
  readonly appFolder: string;
  readonly logLevel: string;
  /** The operator's own embedding endpoint, which may add to matching; null where none is named. */
  readonly embeddings: EmbeddingEndpoint | null;
}

/** A setting that cannot be used, with the value found and what would be right. */
export interface ConfigProblem extends Problem {
  readonly type: 'setting';
  readonly name: string;
  readonly value: string;
  readonly wanted: string;
}

type Environment = { readonly [name: string]: string | undefined };

/** The configuration that the environment asks for; refuses a port, address or certificate that cannot be. */
export function readConfig(env: Environment, folder = process.cwd()): Result<Config, ConfigProblem> {
  const port = Number(env.PORT || 4747);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return wrong('PORT', env.PORT, 'a number from 0 to 65535');
  }
  const publicUrl = readAddress(env.KENNIS_URL);
  if (publicUrl === 'wrong') {
    return wrong(
      'KENNIS_URL',
      env.KENNIS_URL,
      'an address without a path, such as https://kennis.example.nl',
    );
  }
  if (Boolean(env.TLS_CERT) !== Boolean(env.TLS_KEY)) {
    return wrong(
      'TLS_CERT',
      env.TLS_CERT,
      'the certificate in TLS_CERT and its key in TLS_KEY, both or neither',
    );
  }
  if (env.DATABASE_URL && !/^postgres(ql)?:\/\//.test(env.DATABASE_URL)) {
    return wrong('DATABASE_URL', '(hidden)', 'an address that starts with postgres://');
  }
  const embeddings = readEmbeddings(env);
  if (!embeddings.ok) return embeddings;
  return ok({
    port,
    host: env.HOST || '127.0.0.1',
    publicUrl,
    dataFolder: resolve(folder, env.KENNIS_DATA || 'data'),
    databaseUrl: env.DATABASE_URL || null,
    tls: env.TLS_CERT && env.TLS_KEY ? { cert: env.TLS_CERT, key: env.TLS_KEY } : null,
    trustProxy: /^(1|true|yes)$/i.test(env.KENNIS_TRUST_PROXY ?? ''),
    appFolder: join(import.meta.dirname, '..', '..', 'web', 'dist'),
    logLevel: env.KENNIS_LOG || 'info',
    embeddings: embeddings.value,
  });
}

/** `KENNIS_EMBEDDINGS_URL` is the address of the API (`…/v1`) or of its embeddings; without it there is no endpoint. */
function readEmbeddings(env: Environment): Result<EmbeddingEndpoint | null, ConfigProblem> {
  const { KENNIS_EMBEDDINGS_URL: text, KENNIS_EMBEDDINGS_MODEL: model, KENNIS_EMBEDDINGS_KEY: key } = env;
  if (!text) return ok(null);
  const url = URL.canParse(text) ? new URL(text) : null;
  const plain = url && /^https?:$/.test(url.protocol) && url.username === '' && url.hash === '';
  if (!plain) {
    return wrong(
      'KENNIS_EMBEDDINGS_URL',
      withoutSecrets(text),
      'an address such as http://127.0.0.1:11434/v1',
    );
  }
  if (!model) {
    return wrong('KENNIS_EMBEDDINGS_MODEL', '', 'the name of the model at KENNIS_EMBEDDINGS_URL');
  }
  if (!/\/embeddings\/?$/.test(url.pathname)) url.pathname = `${url.pathname.replace(/\/$/, '')}/embeddings`;
  return ok({ url, model, key: key || null });
}

/** Problems are printed and logged; a name and password before the `@` are not. */
function withoutSecrets(address: string): string {
  return address.replace(/\/\/[^/]*@/, '//(hidden)@');
}

function readAddress(text: string | undefined): URL | null | 'wrong' {
  if (!text) return null;
  if (!URL.canParse(text)) return 'wrong';
  const url = new URL(text);
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return /^https?:$/.test(url.protocol) && plain ? url : 'wrong';
}

function wrong(
  name: string,
  value: string | undefined,
  wanted: string,
): { readonly ok: false; readonly problem: ConfigProblem } {
  return refuse({ type: 'setting', name, value: value ?? '', wanted });
}
