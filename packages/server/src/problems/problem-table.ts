import type { Problem } from '@kennis/domain';

interface Row {
  readonly status: number;
  readonly title: string;
}

/** What the API answers to a problem: its status and a title for developers. The app has words of its own per type. */
const rows: { readonly [type: string]: Row } = {
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'invalid-request': { status: 400, title: 'The request is not of the form that this route takes' },
  'not-signed-in': { status: 401, title: 'Sign in first' },
  'session-revoked': {
    status: 401,
    title: 'This device was signed out from another; it is to wipe what it holds',
  },
  'wrong-credentials': { status: 401, title: 'This name and password do not belong together' },
  'wrong-password': { status: 403, title: 'The current password is not right' },
  'cross-site': { status: 403, title: 'Changes are taken from the app itself only' },
  'link-used': { status: 403, title: 'This link was used, has expired or never was' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'already-set-up': { status: 409, title: 'Somebody uses this installation already' },
  'name-taken': { status: 409, title: 'Somebody has this name already' },
  'too-large': { status: 413, title: 'The body is larger than this route takes' },
  'unsupported-type': { status: 415, title: 'This route takes another content type' },
  'password-unfit': { status: 422, title: 'This password will not do' },
  'blob-differs': { status: 422, title: 'These bytes have another SHA-256' },
  'blob-type-unfit': { status: 415, title: 'Only JPEG, PNG, WebP and GIF pictures are kept' },
  'too-many-attempts': { status: 429, title: 'Too many attempts; try again later' },
  unexpected: { status: 500, title: 'Something went wrong that should not have' },
  'not-supported': { status: 501, title: 'This database cannot do that' },
  busy: { status: 503, title: 'Too many files are being read; try again' },
  'storage-busy': { status: 503, title: 'The database is busy; try again' },
  'storage-read-only': { status: 503, title: 'The database cannot be written to; reading goes on' },
  'storage-full': { status: 507, title: 'The disk is full; reading goes on' },
};

/** The row of a problem. What the method's rules refuse has no row of its own: it is about the content sent (422). */
export function rowOf({ type }: Problem): Row {
  if (Object.hasOwn(rows, type)) return rows[type] as Row;
  if (/^(?!text-).*-missing$/.test(type)) return { status: 404, title: words(type) };
  return { status: 422, title: words(type) };
}

function words(type: string): string {
  const text = type.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
