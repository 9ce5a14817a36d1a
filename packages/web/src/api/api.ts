import { ok, type Problem, type Result, refuse } from '@kennis/domain';

/** What came back instead of an answer: `offline`, `signed-out`, or the server's own problem type. */
export interface ApiProblem extends Problem {
  readonly type: string;
  /** The HTTP status; 0 where no answer came. */
  readonly status: number;
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  readonly body?: unknown;
  /** A file sent as it is. */
  readonly file?: Blob;
  readonly signal?: AbortSignal;
}

/** Asks the server at `/api/v1`. */
export type Api = <Answer>(request: Request) => Promise<Result<Answer, ApiProblem>>;

/** The server's API through `send`, which is `fetch` but for tests. `language` is the one that reasons are given in. */
export function createApi(send: typeof fetch, language: () => string = () => ''): Api {
  return async <Answer>({ method, path, body, file, signal }: Request) => {
    const headers: { [name: string]: string } = { accept: 'application/json' };
    if (language()) headers['accept-language'] = language();
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (file) headers['content-type'] = file.type || 'application/octet-stream';
    const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
    if (file) init.body = file;
    else if (body !== undefined) init.body = JSON.stringify(body);
    if (signal) init.signal = signal;
    let response: Response;
    try {
      response = await send(`/api/v1/${path}`, init);
    } catch {
      return refuse({ type: 'offline', status: 0 });
    }
    return readAnswer<Answer>(response);
  };
}

async function readAnswer<Answer>(response: Response): Promise<Result<Answer, ApiProblem>> {
  const text = await response.text().catch(() => null);
  const data = text === null ? undefined : parseJson(text);
  // An answer that was cut off, or the page of a network that wants one to sign in first, is none of the server's.
  if (response.ok) return data === undefined ? refuse({ type: 'offline', status: 0 }) : ok(data as Answer);
  const detail = data && typeof data === 'object' ? data : {};
  // A proxy in between answers for a server that is not there.
  if (response.status >= 502 && !('type' in detail)) return refuse({ type: 'offline', status: 0 });
  return refuse({ ...detail, type: problemType(detail, response.status), status: response.status });
}

function problemType(detail: { readonly type?: unknown }, status: number): string {
  const last = typeof detail.type === 'string' ? detail.type.split(/[/:#]/).pop() : undefined;
  return last || `http-${status}`;
}

/** Undefined where it is no JSON. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}
