import { expect, test } from 'vitest';
import { personOf } from '../cards.harness.ts';

const gif = Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1').toString('base64');

test.each([
  [`PHOTO;ENCODING=b;TYPE=JPEG:${gif}`, 'image/gif'],
  [`PHOTO:data:image/png;base64,${gif}`, 'image/gif'],
  [`PHOTO;ENCODING=b:${Buffer.from('RIFF    WEBPVP8 ').toString('base64')}`, 'image/webp'],
])('[V36] the type of %s is that of its content', (line, type) => {
  expect(personOf('FN:An', line).photo?.type).toBe(type);
});

test.each([
  ['PHOTO;VALUE=uri:https://x.example/a.jpg', 'photo-address'],
  ['PHOTO;VALUE=URL:file:///etc/passwd', 'photo-address'],
  ['PHOTO:http://169.254.169.254/latest', 'photo-address'],
  ['PHOTO;ENCODING=b;TYPE=SVG:PHN2Zz48L3N2Zz4=', 'photo-svg'],
  ['PHOTO;ENCODING=b;TYPE=PNG:PHN2ZyBvbmxvYWQ9IiI+PC9zdmc+', 'photo-svg'],
  ['PHOTO:data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=', 'photo-svg'],
  ['PHOTO;ENCODING=b:aGFsbG8=', 'photo-unreadable'],
  ['PHOTO;ENCODING=b:%%%', 'photo-unreadable'],
])('[V36] %s is no photo and is told', (line, type) => {
  const person = personOf('FN:An', line);
  expect(person.photo).toBeNull();
  expect(person.doubts).toMatchObject([{ type, line: 4 }]);
});
