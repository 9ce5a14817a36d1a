import { type AppFile, type BuiltApp, buildTime, readApp } from './read-app.ts';

const notBuilt =
  'Kennis is nog niet gebouwd. Start het met: npm start\n\nKennis is not built yet. Start it with: npm start\n';

/**
 * Serves the built web app: hashed files for ever, others checked each time, and for every address without a dot the
 * app itself, which knows its own pages. A new build is noticed when the app is next opened.
 */
export function createAppFiles(folder: string): (request: Request) => Promise<Response> {
  let app: BuiltApp | null = null;
  async function current(path: string): Promise<BuiltApp | null> {
    if (app !== null && path !== '/index.html') return app;
    const builtAt = await buildTime(folder);
    if (app?.builtAt !== builtAt) app = await readApp(folder);
    return app;
  }
  return async (request) => {
    const path = pathToFile(new URL(request.url).pathname);
    const built = await current(path);
    if (built === null) return text(notBuilt, 503);
    const file = built.files.get(path);
    return file ? respond(request, file) : text('There is nothing here.\n', 404);
  };
}

function pathToFile(pathname: string): string {
  return pathname.slice(pathname.lastIndexOf('/')).includes('.') ? pathname : '/index.html';
}

async function respond(request: Request, file: AppFile): Promise<Response> {
  const etag = await file.etag();
  const headers: Record<string, string> = {
    'content-type': file.contentType,
    'cache-control': file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: 'accept-encoding',
    etag,
  };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) return encoded(file, await file.brotli(), 'br', headers);
  if (/\bgzip\b/.test(accepted)) return encoded(file, await file.gzip(), 'gzip', headers);
  return new Response(await file.plain(), { headers });
}

async function encoded(
  file: AppFile,
  bytes: Uint8Array<ArrayBuffer>,
  encoding: string,
  headers: Record<string, string>,
): Promise<Response> {
  const smaller = bytes !== (await file.plain());
  return new Response(bytes, { headers: smaller ? { ...headers, 'content-encoding': encoding } : headers });
}

function text(body: string, status: number): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
}
