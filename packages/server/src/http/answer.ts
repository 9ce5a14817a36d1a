/** A JSON answer of the API. A plain object of headers takes the adapter's quick path. */
export function json(body: unknown, status = 200, headers?: Record<string, string>): Response {
  return jsonText(JSON.stringify(body), status, headers);
}

/** The same, of a text that is JSON already. */
export function jsonText(text: string, status = 200, headers?: Record<string, string>): Response {
  return new Response(text.length > longText ? Buffer.from(text) : text, {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  });
}

/** From here on a text is sent sooner once it is bytes: the socket is slow at making them of it. */
const longText = 2000;

/** Done, nothing to say. */
export function nothing(headers?: Record<string, string>): Response {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store', ...headers } });
}
