import { createHash } from 'node:crypto';

/**
 * The styles that React Aria puts into the page itself (usePress; usePreventScroll on iOS), allowed by their hash. A
 * test compares them with the library's own text.
 */
export const injectedStyles = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
] as const;

/** What the app may load and do: only from here, no inline script, no frames. */
export function contentSecurityPolicy(): string {
  const styles = injectedStyles.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [
    "default-src 'none'",
    // Reading a QR code is WebAssembly; this allows nothing else to be evaluated.
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' ${styles.join(' ')}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** The policy of answers that are no pages: should a browser show one, it loads and does nothing. */
export const apiPolicy = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/**
 * Headers of every response, as [name, value], with the content security `policy` of its kind. `secure`: people reach this
 * installation over TLS.
 */
export function securityHeaders(
  secure: boolean,
  policy: string,
): readonly (readonly [name: string, value: string])[] {
  return [
    ['content-security-policy', policy],
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'no-referrer'],
    ['cross-origin-opener-policy', 'same-origin'],
    ['cross-origin-resource-policy', 'same-origin'],
    ['permissions-policy', 'camera=(self), microphone=(self), geolocation=(), payment=(), usb=()'],
    ...(secure ? ([['strict-transport-security', 'max-age=63072000']] as const) : []),
  ];
}
