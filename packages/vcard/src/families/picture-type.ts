/** The media type of a picture by its first bytes: JPEG, PNG, GIF, WebP or SVG; null for anything else. */
export function pictureType(bytes: Uint8Array): string | null {
  const letters = String.fromCharCode(...bytes.subarray(0, 512));
  if (letters.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (letters.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (/^GIF8[79]a/.test(letters)) return 'image/gif';
  if (/^RIFF.{4}WEBP/s.test(letters)) return 'image/webp';
  return /<svg[\s>]/i.test(letters) ? 'image/svg+xml' : null;
}
