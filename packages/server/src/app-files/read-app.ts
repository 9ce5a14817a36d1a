import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { once } from '../once.ts';
import { contentTypeOf, isCompressible } from './content-types.ts';

/** One file of the built app; its content is read, and compressed, when it is first asked for. */
export interface AppFile {
  readonly contentType: string;
  /** The name holds a hash of the content, so it never changes. */
  readonly immutable: boolean;
  readonly etag: () => Promise<string>;
  readonly plain: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly gzip: () => Promise<Uint8Array<ArrayBuffer>>;
  readonly brotli: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** The built app by URL path (`/index.html`), with when it was built; null where it was not. */
export interface BuiltApp {
  readonly builtAt: number;
  readonly files: ReadonlyMap<string, AppFile>;
}

/** Lists the files of the app in `folder`. Only what is listed is ever served, so no path leads out of the folder. */
export async function readApp(folder: string): Promise<BuiltApp | null> {
  const builtAt = await buildTime(folder);
  if (builtAt === null) return null;
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, AppFile>();
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, appFile(path));
  }
  return { builtAt, files };
}

/** When the app in `folder` was built, ms since 1970; null where it was not. */
export async function buildTime(folder: string): Promise<number | null> {
  return stat(join(folder, 'index.html')).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

function appFile(path: string): AppFile {
  const contentType = contentTypeOf(path);
  const plain = once(async () => new Uint8Array(await readFile(path)));
  const compressible = isCompressible(contentType);
  return {
    contentType,
    immutable: /[/\\]assets[/\\].*-[\w-]{8}\.\w+$/.test(path),
    plain,
    etag: once(
      async () =>
        `"${createHash('sha256')
          .update(await plain())
          .digest('base64url')
          .slice(0, 22)}"`,
    ),
    gzip: once(async () => (compressible ? new Uint8Array(await promisify(gzip)(await plain())) : plain())),
    brotli: once(async () => (compressible ? compressed(await plain()) : plain())),
  };
}

async function compressed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  return new Uint8Array(await promisify(brotliCompress)(bytes, { params }));
}
