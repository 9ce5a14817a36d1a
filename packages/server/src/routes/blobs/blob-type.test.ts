import { expect, test } from 'vitest';
import { blobType } from './blob-type.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a picture is known by its content, whatever it is called', () => {
  expect(blobType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'text/html')).toBe('image/jpeg');
  expect(blobType(bytes('RIFF1234WEBPVP8 '), '')).toBe('image/webp');
});

test('what could run is not kept: SVG, HTML, or HTML called a picture', () => {
  expect(
    blobType(bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'image/svg+xml'),
  ).toBeNull();
  expect(blobType(bytes('<script>x()</script>'), 'image/png')).toBeNull();
});

test('plain text is kept where it is announced and is text', () => {
  expect(blobType(bytes('een lange notitie'), 'text/plain; charset=utf-8')).toBe('text/plain');
  expect(blobType(Uint8Array.of(0xc3, 0x28), 'text/plain')).toBeNull();
});
