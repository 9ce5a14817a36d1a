const pictures: readonly (readonly [type: string, magic: readonly (number | null)[]])[] = [
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46, null, null, null, null, 0x57, 0x45, 0x42, 0x50]],
];

/**
 * The type under which bytes are kept, by their content and not by what the sender says: a picture that shows and does
 * nothing, or plain text where that was meant. Null for all else (SVG and HTML could run).
 */
export function blobType(bytes: Uint8Array, announced: string): string | null {
  const picture = pictures.find(([, magic]) =>
    magic.every((byte, at) => byte === null || bytes[at] === byte),
  );
  if (picture) return picture[0];
  return /^text\/plain\b/i.test(announced) && isText(bytes) ? 'text/plain' : null;
}

function isText(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}
