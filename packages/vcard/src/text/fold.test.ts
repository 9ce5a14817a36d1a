import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLine } from './fold.ts';
import { decodeQuotedPrintable, encodeQuotedPrintable } from './quoted-printable.ts';

test('[V22] lines are folded at 75 octets between letters and unfold to what they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '👩', ' '), maxLength: 300 }), (line) => {
      const folded = foldLine(line, '\r\n');
      for (const part of folded.split('\r\n')) {
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(75);
        expect(Buffer.from(part).toString()).toBe(part);
      }
      expect(folded.replaceAll('\r\n ', '')).toBe(`${line}\r\n`);
    }),
  );
});

test('[V22] quoted-printable lines are at most 76 long and decode to what they were', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'é', '👩', ' ', '=', '\n'), maxLength: 200 }),
      (text) => {
        const encoded = encodeQuotedPrintable(text, 20, '\r\n');
        for (const [index, line] of encoded.split('\r\n').entries()) {
          expect(line.length + (index === 0 ? 20 : 0)).toBeLessThanOrEqual(76);
        }
        expect(new TextDecoder().decode(decodeQuotedPrintable(encoded.replaceAll('=\r\n', '')))).toBe(text);
      },
    ),
  );
});
