const unsafe = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * Whether a request could have been sent by another site's page on behalf of a signed-in person. Where the browser
 * does not say (`Sec-Fetch-Site`, over TLS and to this machine only), its `Origin` must be ours or the address asked.
 */
export function isCrossSiteWrite(
  method: string,
  header: (name: string) => string | undefined,
  ownOrigin: string,
): boolean {
  if (!unsafe.has(method)) return false;
  const site = header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  const origin = header('origin');
  if (origin === undefined || origin === ownOrigin) return false;
  return !URL.canParse(origin) || new URL(origin).host !== header('host');
}

/** Types that a page of another site can send without asking first. */
export function isFormType(contentType: string | undefined): boolean {
  return /^\s*(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i.test(contentType ?? '');
}
