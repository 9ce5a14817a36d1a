import { expect, test } from 'vitest';
import { watchWriting } from './watch-writing.ts';

test('what was typed counts for as long as it stands in a field of the page', () => {
  const page = new EventTarget();
  const isWriting = watchWriting(page);
  expect(isWriting()).toBe(false);
  const field = Object.assign(page, { value: 'Sanne vroeg naar een jurist', isConnected: true });
  expect(isWriting()).toBe(false);
  page.dispatchEvent(new Event('input'));
  expect(isWriting()).toBe(true);
  field.value = ' ';
  expect(isWriting()).toBe(false);
  field.value = 'toch iets';
  expect(isWriting()).toBe(true);
  field.isConnected = false;
  expect(isWriting()).toBe(false);
  field.isConnected = true;
  expect(isWriting()).toBe(false);
});
